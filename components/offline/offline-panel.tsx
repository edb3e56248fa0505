'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { Order, Status } from '@/lib/offline/protocol';
import './offline-panel.css';
import { Room } from './room';
import { useSize } from './use-size';
import { useStatus } from './use-status';

/** "Make available offline": what it takes, how far it is, that it is done; how much room it has, and the way to free it. */
export function OfflinePanel() {
  const t = useTranslations('Offline');
  const [known, order] = useStatus();
  return (
    <div className="offline-panel">
      <p>{t('lead')}</p>
      {typeof known === 'string' ? (
        <p role="status">{t(known)}</p>
      ) : (
        <>
          <Whole status={known} order={order} />
          <Room status={known} onRemove={() => order('remove')} />
        </>
      )}
    </div>
  );
}

interface WholeProps {
  readonly status: Status;
  readonly order: (kind: Order['kind']) => void;
}

const TROUBLES = { full: 'troubleFull', network: 'troubleNetwork', wrong: 'troubleWrong' } as const;

function Whole({ status, order }: WholeProps) {
  const t = useTranslations('Offline');
  const format = useFormatter();
  const size = useSize();
  const { missing, total, running, begun, completeAt, trouble } = status;
  const done = size(total.wire - missing.wire);
  if (running) return <Running status={status} onStop={() => order('stop')} />;
  if (completeAt !== null)
    return <p role="status">{t('complete', { date: format.dateTime(new Date(completeAt), { dateStyle: 'long' }) })}</p>;
  return (
    <>
      <p>{t('offer')}</p>
      <p role="status">
        {trouble !== null && t(TROUBLES[trouble])} {begun && t('stopped', { done, total: size(total.wire) })}{' '}
        {status.saveData && t('saveData')}
      </p>
      <p>{t('size', { wire: size(missing.wire), bytes: size(missing.bytes) })}</p>
      <p>
        <button type="button" className="primary" onClick={() => order('get')}>
          {t(begun ? 'goOn' : 'get')}
        </button>
      </p>
    </>
  );
}

function Running({ status: { missing, total }, onStop }: { status: Status; onStop: () => void }) {
  const t = useTranslations('Offline');
  const size = useSize();
  const done = total.wire - missing.wire;
  return (
    <>
      <p className="offline-progress">
        <progress aria-label={t('progress')} max={total.wire} value={done} />
        <span>{t('running', { done: size(done), total: size(total.wire) })}</span>
        <button type="button" onClick={onStop}>
          {t('stop')}
        </button>
      </p>
      <p>{t('runningNote')}</p>
    </>
  );
}
