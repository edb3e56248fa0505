'use client';
import { useState, useSyncExternalStore } from 'react';
import { lazily } from '@/components/ui/lazily';
import type { ReportWord } from '@/lib/dictionary/report-data';
import { wordStore } from '@/lib/storage/words';
import { type Example, STATUSES, type Status, toSavedWord, type WordKey, wordKey } from '@/lib/vocabulary/word';
import type messages from '@/messages/en.json';

const ListPicker = lazily(() => import('./list-picker').then(({ ListPicker }) => ListPicker));

const STATUS_LABELS = { new: 'statusNew', learning: 'statusLearning', known: 'statusKnown' } as const;

export type SaveLabels = Readonly<
  Pick<
    typeof messages.Sheet,
    'save' | 'saved' | 'remove' | 'status' | (typeof STATUS_LABELS)[Status] | 'lists' | 'newList' | 'addList'
  >
>;

export interface SaveButtonsProps {
  readonly word: Pick<ReportWord, 'surface' | 'traditional' | 'reading' | 'spelling' | 'gloss'>;
  /** The sentence it was met in; null in the dictionary. */
  readonly example: Example | null;
  readonly labels: SaveLabels;
}

/** Saves the word with its sentence; once saved, says how well it is known and which lists it is in, or takes it out again. */
export function SaveButtons({ word, example, labels }: SaveButtonsProps) {
  const [listsOf, setListsOf] = useState<WordKey | null>(null);
  const key = wordKey(word.surface, word.reading);
  const saved = useSyncExternalStore(
    wordStore.subscribe,
    () => wordStore.word(key),
    () => undefined,
  );
  if (saved === undefined) {
    return (
      <button
        type="button"
        className="primary"
        data-save=""
        onClick={() => wordStore.save(toSavedWord(word, example, new Date()))}
      >
        {labels.save}
      </button>
    );
  }
  return (
    <>
      <fieldset className="segments">
        <legend className="visually-hidden">{labels.status}</legend>
        {STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={saved.status === status}
            onClick={() => wordStore.setStatus(key, status)}
          >
            {labels[STATUS_LABELS[status]]}
          </button>
        ))}
      </fieldset>
      <button type="button" data-save="" title={labels.remove} onClick={() => wordStore.remove([key])}>
        ✓ {labels.saved}
      </button>
      <button type="button" aria-expanded={listsOf === key} onClick={() => setListsOf(listsOf === key ? null : key)}>
        {labels.lists}
      </button>
      {listsOf === key && <ListPicker wordId={key} labels={labels} />}
    </>
  );
}
