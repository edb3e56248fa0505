'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { lazily } from '@/components/ui/lazily';
import type { OfferUndo } from '@/components/ui/undo-toast';
import type { SavedWord } from '@/lib/vocabulary/word';
import type { ExchangePaths } from '@/lib/worker/exchange-service';

const ExportDialog = lazily(() => import('./export-dialog').then(({ ExportDialog }) => ExportDialog));
const ImportDialog = lazily(() => import('./import-dialog').then(({ ImportDialog }) => ImportDialog));
const BackupDialog = lazily(() => import('./backup-dialog').then(({ BackupDialog }) => BackupDialog));

interface ExchangeToolsProps {
  /** What she would take out: the words that she has selected, or those that are shown. */
  readonly words: readonly SavedWord[];
  readonly scope: 'selected' | 'shown';
  readonly paths: ExchangePaths;
  readonly offerUndo: OfferUndo;
}

/** Take words out, bring words in, back everything up. Each opens a dialog, which is loaded then. */
export function ExchangeTools({ words, scope, paths, offerUndo }: ExchangeToolsProps) {
  const t = useTranslations('Exchange');
  const [open, setOpen] = useState<'out' | 'in' | 'backup' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <fieldset className="exchange-tools" aria-label={t('title')}>
        <button type="button" onClick={() => setOpen('out')}>
          {t('takeOut')}
        </button>
        <button type="button" onClick={() => setOpen('in')}>
          {t('bringIn')}
        </button>
        <button type="button" onClick={() => setOpen('backup')}>
          {t('backup')}
        </button>
      </fieldset>
      {open === 'out' && <ExportDialog words={words} scope={scope} paths={paths} onClose={close} />}
      {open === 'in' && <ImportDialog paths={paths} offerUndo={offerUndo} onClose={close} />}
      {open === 'backup' && <BackupDialog onRestore={() => setOpen('in')} onClose={close} />}
    </>
  );
}
