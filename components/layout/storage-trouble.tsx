'use client';
import { useTranslations } from 'next-intl';
import { Strings } from '@/components/ui/strings';
import { setAside, troubledKeys } from '@/lib/storage/rescue';
import { type Troubles, worstOf } from '@/lib/storage/troubles';

interface StorageTroubleProps {
  readonly troubles: Troubles;
  readonly messages: string;
}

/** What can't be kept or read, and what to do. */
export function StorageTrouble({ troubles, messages }: StorageTroubleProps) {
  return (
    <Strings path={messages}>
      <Notice troubles={troubles} />
    </Strings>
  );
}

function Notice({ troubles }: Pick<StorageTroubleProps, 'troubles'>) {
  const t = useTranslations('Storage');
  const kind = worstOf(troubles);
  if (kind === null) return null;
  return (
    <aside className="storage-notice" aria-label={t('title')}>
      <p role="status">{t(kind)}</p>
      {kind === 'unreadable' && (
        <p>
          <button type="button" onClick={() => download(troubledKeys(troubles, kind))}>
            {t('download')}
          </button>{' '}
          <button type="button" onClick={() => setAside(Object.keys(troubledKeys(troubles, kind)))}>
            {t('setAside')}
          </button>
        </p>
      )}
      {kind === 'too-new' && (
        <button type="button" onClick={() => window.location.reload()}>
          {t('reload')}
        </button>
      )}
    </aside>
  );
}

function download(raw: Readonly<Record<string, string>>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(raw, null, 1)], { type: 'application/json' }));
  link.download = 'duizhao-unreadable.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
