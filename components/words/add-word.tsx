'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';
import { hanCount } from '@/lib/chinese/script';
import { groupByReading, type ReadingGroup, savedGloss } from '@/lib/dictionary/by-reading';
import { wordStore } from '@/lib/storage/words';
import type { ReadingProblem } from '@/lib/vocabulary/typed-reading';
import { typedWord } from '@/lib/vocabulary/typed-word';
import { keyOf, LONGEST_WORD, type SavedWord } from '@/lib/vocabulary/word';
import type { DataFiles } from '@/lib/worker/data';
import { ReadingChoice, writtenReading } from './reading-choice';
import { type LookedUp, useLookUp } from './use-look-up';
import { useWritten } from './word-head';

interface AddWordProps {
  readonly files: DataFiles;
  /** The name of the list that it goes into; null for none. */
  readonly list: string | null;
  readonly onAdd: (word: SavedWord) => void;
  readonly onClose: () => void;
}

/** What she has written; null = what the dictionary proposes stands there. */
interface Draft {
  readonly characters: string;
  readonly reading: string | null;
  readonly gloss: string | null;
}

const EMPTY: Draft = { characters: '', reading: null, gloss: null };

/** Adds a word by hand: the dictionary proposes readings and meanings, and she may write others. */
export function AddWord({ files, list, onAdd, onClose }: AddWordProps) {
  const t = useTranslations('Words');
  const { notation } = useWritten();
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<ReadingProblem | 'notChinese' | 'there' | null>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const characters = draft.characters.replace(/\s/g, '');
  const chinese = hanCount(characters) > 0;
  const tooLong = [...characters].length > LONGEST_WORD;
  const found = useLookUp(files, chinese && !tooLong ? characters : '');
  const groups = groupByReading(found.entries ?? []);
  const proposed = groups.length === 1 ? groups[0] : undefined; // of several she chooses
  const reading = draft.reading ?? (proposed === undefined ? '' : writtenReading(proposed, notation));
  const gloss = draft.gloss ?? (proposed === undefined ? '' : savedGloss(proposed[0]));

  const change = (part: Partial<Draft>) => {
    setProblem(null);
    setDraft((old) => ({ ...old, ...part }));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (tooLong) return;
    if (!chinese) return setProblem('notChinese');
    const word = typedWord({ characters, reading, gloss }, found.entries, new Date());
    if (typeof word === 'string') return setProblem(word);
    if (wordStore.word(keyOf(word)) !== undefined) return setProblem('there');
    onAdd(word);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="panel add-word" aria-labelledby="add-title" onClose={onClose}>
      <div className="panel-head">
        <h2 id="add-title">{t('add')}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <form onSubmit={save}>
        <label className="field">
          {t('characters')}
          <input
            className="add-characters"
            lang="zh"
            required
            autoComplete="off"
            value={draft.characters}
            onChange={({ target }) => change({ ...EMPTY, characters: target.value })}
          />
        </label>
        {chinese && !tooLong && <LookUpLine found={found} />}
        {groups.length > 1 && (
          <ReadingChoice
            label={t('whichWord')}
            groups={groups}
            notation={notation}
            chosen={reading}
            onChoose={(group: ReadingGroup) =>
              change({ reading: writtenReading(group, notation), gloss: savedGloss(group[0]) })
            }
          />
        )}
        <label className="field">
          {t('reading')}
          <input
            lang="zh-Latn-pinyin"
            required
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby="reading-hint"
            value={reading}
            onChange={({ target }) => change({ reading: target.value })}
          />
        </label>
        <p id="reading-hint" className="hint">
          <MarkedLine text={t('readingHint')} />
        </p>
        <label className="field">
          {t('meaning')}
          <textarea rows={2} lang="en" value={gloss} onChange={({ target }) => change({ gloss: target.value })} />
        </label>
        {list !== null && (
          <p className="hint">
            <MarkedLine text={t('goesInto', { name: list })} />
          </p>
        )}
        <p role="alert" className="problem">
          {tooLong && t('problem.tooLong', { longest: LONGEST_WORD })}
          {!tooLong && problem !== null && (
            <MarkedLine text={t(`problem.${problem}`, { characters, count: hanCount(characters) })} />
          )}
        </p>
        <p className="panel-actions">
          <button type="submit" className="primary">
            {t('saveWord')}
          </button>
        </p>
      </form>
    </dialog>
  );
}

/** Whether the dictionary has the word; nothing to say where it has. */
function LookUpLine({ found: { status, entries } }: { found: LookedUp }) {
  const t = useTranslations('Words');
  const text = status === 'ready' && entries?.length === 0 ? 'notInDictionary' : status === 'ready' ? null : status;
  return (
    <p className="hint" role="status">
      {text !== null && t(text)}
    </p>
  );
}
