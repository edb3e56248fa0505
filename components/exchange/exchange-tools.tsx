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

type Way = 'out' | 'in' | 'backup';

interface ExchangeToolsProps {
  /** What she would take out: the words that she has selected, or those that are shown. */
  readonly words: readonly SavedWord[];
  readonly scope: 'selected' | 'shown';
  readonly paths: ExchangePaths;
  readonly offerUndo: OfferUndo;
}

/** Take words out, bring words in, back everything up. Each opens a dialog, which is loaded then. */
export function ExchangeTools({ words, scope, paths, offerUndo }: ExchangeToolsProps) {
  const [open, setOpen] = useState<Way | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <ExchangeButtons onOpen={setOpen} />
      {open === 'out' && <ExportDialog words={words} scope={scope} paths={paths} onClose={close} />}
      {open === 'in' && <ImportDialog paths={paths} offerUndo={offerUndo} onClose={close} />}
      {open === 'backup' && <BackupDialog onRestore={() => setOpen('in')} onClose={close} />}
    </>
  );
}

/** The ways out and in. @param onOpen null: they can't be used yet */
export function ExchangeButtons({ onOpen }: { onOpen: ((way: Way) => void) | null }) {
  const t = useTranslations('Exchange');
  return (
    <fieldset className="exchange-tools" aria-label={t('title')} disabled={onOpen === null}>
      <button type="button" onClick={() => onOpen?.('out')}>
        {t('takeOut')}
      </button>
      <button type="button" onClick={() => onOpen?.('in')}>
        {t('bringIn')}
      </button>
      <button type="button" onClick={() => onOpen?.('backup')}>
        {t('backup')}
      </button>
    </fieldset>
  );
}
