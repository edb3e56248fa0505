'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import { saveFile } from '@/components/ui/save-file';
import type { ExportFormat } from '@/lib/exchange/types';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import type { SavedWord } from '@/lib/vocabulary/word';
import type { ExchangePaths } from '@/lib/worker/exchange-service';
import { noteBackup } from './back-up';
import { canShare, wordFile } from './files';
import { FormatChoice } from './format-choice';
import { InAppNote } from './in-app-note';
import { Panel } from './panel';
import { ProgressLine } from './progress-line';
import { type Scope, ScopeChoice } from './scope-choice';
import { TextToCopy } from './text-to-copy';
import { type Made, useExport } from './use-export';

interface ExportDialogProps {
  readonly words: readonly SavedWord[];
  readonly scope: 'selected' | 'shown';
  /** The dialog's name; without it, what it does. */
  readonly title?: string;
  readonly paths: ExchangePaths;
  readonly onClose: () => void;
}

/** What came of the last press of a button. */
type Outcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied' | 'not-shared' }
  | { readonly kind: 'by-hand'; readonly text: string };

/** Words as a file for another program, or as text to paste there. */
export function ExportDialog({ words, scope: given, title, paths, onClose }: ExportDialogProps) {
  const t = useTranslations('Exchange');
  const vocabulary = useStore(wordStore);
  const all = useMemo(() => Object.values(vocabulary), [vocabulary]);
  const [scope, setScope] = useState<Scope>(words.length === 0 ? 'all' : given);
  const [format, setFormat] = useState<ExportFormat>('anki-package');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [whole, setWhole] = useState(true);
  const { state, make, stop } = useExport(paths);
  const actions = useRef<HTMLDivElement>(null);
  const chosen = scope === 'all' ? all : words;
  const isEmpty = format !== 'json' && chosen.length === 0;

  const doing = (work: (made: Made) => Promise<Outcome> | Outcome) => async () => {
    setOutcome(null);
    const made = await make(format, chosen);
    if (made === null) return;
    setWhole(made.whole);
    setOutcome(await work(made));
  };
  const save = doing((made) => {
    const file = wordFile(made.format, made.content, made.at);
    saveFile(file);
    if (made.format === 'json' && made.whole) noteBackup(made.at);
    return { kind: 'saved', name: file.name };
  });
  const share = doing(async (made) => {
    const file = wordFile(made.format, made.content, made.at);
    const shared = await navigator.share({ files: [file] }).then(
      () => true,
      (error: unknown) => error instanceof DOMException && error.name === 'AbortError', // she changed her mind
    );
    if (shared && made.format === 'json' && made.whole) noteBackup(made.at);
    return shared ? { kind: 'saved', name: file.name } : { kind: 'not-shared' };
  });
  const copy = doing(async ({ content }) => {
    const text = String(content);
    const copied = await copyText(text, actions.current ?? undefined);
    return copied ? { kind: 'copied' } : { kind: 'by-hand', text };
  });

  return (
    <Panel title={title ?? t('exportTitle')} onClose={onClose}>
      {format !== 'json' && (
        <ScopeChoice given={given} count={words.length} all={all.length} scope={scope} onChange={setScope} />
      )}
      <FormatChoice
        format={format}
        onChange={(next) => {
          setFormat(next);
          setOutcome(null);
        }}
      />
      <InAppNote />
      {isEmpty && <p>{t('nothing')}</p>}
      <div className="exchange-actions" ref={actions}>
        <button type="button" className="primary" disabled={isEmpty || state.status === 'making'} onClick={save}>
          {t('saveFile')}
        </button>
        {canShare(wordFile(format, '', new Date(0))) && (
          <button type="button" disabled={isEmpty || state.status === 'making'} onClick={share}>
            {t('share')}
          </button>
        )}
        {format !== 'anki-package' && (
          <button type="button" disabled={isEmpty || state.status === 'making'} onClick={copy}>
            {t('copy')}
          </button>
        )}
      </div>
      {state.status === 'making' && <ProgressLine label={t('making')} progress={state.progress} onStop={stop} />}
      {state.status === 'failed' && <p role="alert">{t(`trouble.${state.code}`)}</p>}
      <p role="status">
        {outcome?.kind === 'saved' && t('saved', { name: outcome.name })}
        {outcome?.kind === 'copied' && t('copied')}
        {outcome?.kind === 'not-shared' && t('notShared')}
        {outcome?.kind === 'by-hand' && t('copyByHand')}
      </p>
      {outcome !== null && !whole && <p role="alert">{t('incomplete')}</p>}
      {outcome?.kind === 'by-hand' && <TextToCopy text={outcome.text} />}
    </Panel>
  );
}
