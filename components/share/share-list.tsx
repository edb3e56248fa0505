'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Panel } from '@/components/exchange/panel';
import { lazily } from '@/components/ui/lazily';
import { listLink } from '@/lib/classroom/link';
import { LONG_LINK, LONGEST_NAME, packList } from '@/lib/classroom/word-list';
import { filePath } from '@/lib/i18n/paths';
import type { SavedWord } from '@/lib/vocabulary/word';
import type { ExchangePaths } from '@/lib/worker/exchange-service';
import { QrPanel } from './qr-panel';
import { useSiteAddress } from './use-site-address';

const ExportDialog = lazily(() =>
  import('@/components/exchange/export-dialog').then(({ ExportDialog }) => ExportDialog),
);

interface ShareListProps {
  readonly words: readonly SavedWord[];
  /** The name of the list that they are; '' = of none. */
  readonly name: string;
  readonly scope: 'selected' | 'shown';
  readonly paths: ExchangePaths;
  readonly onClose: () => void;
}

/** The words shown as a link, which holds all of them; too many go as a file. */
export function ShareList({ words, name: given, scope, paths, onClose }: ShareListProps) {
  const t = useTranslations('SharedList');
  const share = useTranslations('Share');
  const locale = useLocale();
  const address = useSiteAddress();
  const [name, setName] = useState(given);
  const [asFile, setAsFile] = useState(false);
  const packed = useMemo(() => (words.length === 0 ? null : packList({ name, words })), [name, words]);
  if (asFile) return <ExportDialog words={words} scope={scope} paths={paths} onClose={onClose} />;
  const count = words.length;
  const link =
    packed === null || address === null
      ? null
      : listLink({ origin: address.origin, base: filePath('/').slice(0, -1), locale }, packed);
  const isLong = link !== null && link.length > LONG_LINK;
  return (
    <Panel title={t('title')} onClose={onClose}>
      {count === 0 && <p>{t('nothing')}</p>}
      {count > 0 && packed === null && <p role="alert">{t('tooLong', { count })}</p>}
      {link !== null && (
        <>
          <p>{t('holds', { count })}</p>
          <label className="field">
            {t('name')}
            <input value={name} maxLength={LONGEST_NAME} onChange={({ target }) => setName(target.value)} />
          </label>
          {isLong && <p>{t('long', { length: link.length })}</p>}
          <QrPanel link={link} title={name.trim() === '' ? t('unnamed') : name} fileName="duizhao-words" />
          {address?.reach === 'room' && <p className="share-hint">{share('roomAddress')}</p>}
          {address?.reach === 'computer' && <p className="share-hint">{share('thisComputerOnly')}</p>}
        </>
      )}
      {(isLong || (count > 0 && packed === null)) && (
        <div className="exchange-actions">
          <button type="button" onClick={() => setAsFile(true)}>
            {t('asFile')}
          </button>
        </div>
      )}
    </Panel>
  );
}
