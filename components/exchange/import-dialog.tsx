'use client';
import { useTranslations } from 'next-intl';
import type { OfferUndo } from '@/components/ui/undo-toast';
import type { ExchangePaths } from '@/lib/worker/exchange-service';
import { BackupPreview } from './backup-preview';
import { ImportPreview } from './import-preview';
import { ImportSource } from './import-source';
import { Panel } from './panel';
import { ProgressLine } from './progress-line';
import { useImport } from './use-import';

interface ImportDialogProps {
  readonly paths: ExchangePaths;
  readonly offerUndo: OfferUndo;
  readonly onClose: () => void;
}

/** Words or a backup from a file or a pasted text: shown first, brought in when she says so. */
export function ImportDialog({ paths, offerUndo, onClose }: ImportDialogProps) {
  const t = useTranslations('Exchange');
  const { state, readText, readFile, back } = useImport(paths);
  const done: OfferUndo = (text, undo) => {
    onClose();
    offerUndo(text, undo);
  };
  return (
    <Panel title={t('importTitle')} onClose={onClose}>
      {(state.status === 'source' || state.status === 'failed') && (
        <ImportSource
          problems={state.status === 'source' ? state.problems : []}
          trouble={state.status === 'failed' ? state.code : null}
          onText={readText}
          onFile={readFile}
        />
      )}
      {state.status === 'reading' && <ProgressLine label={t('reading')} progress={state.progress} onStop={back} />}
      {state.status === 'words' && <ImportPreview read={state.read} onBack={back} onDone={done} />}
      {state.status === 'backup' && (
        <BackupPreview plan={state.plan} problems={state.problems} onBack={back} onDone={done} />
      )}
    </Panel>
  );
}
