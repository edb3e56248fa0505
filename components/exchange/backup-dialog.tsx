'use client';
import { useTranslations } from 'next-intl';
import { BackupPanel } from './backup-panel';
import { Panel } from './panel';

/** The backup's panel over the page. */
export function BackupDialog({ onRestore, onClose }: { onRestore: () => void; onClose: () => void }) {
  const t = useTranslations('Backup');
  return (
    <Panel title={t('title')} onClose={onClose}>
      <BackupPanel onRestore={onRestore} />
    </Panel>
  );
}
