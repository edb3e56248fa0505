'use client';
import { type FormEvent, useEffect, useRef } from 'react';
import { MarkedText } from '@/components/ui/marked-text';
import { ensureList } from '@/lib/storage/lists';
import type { ListId, WordList } from '@/lib/vocabulary/lists';
import './lists.css';

export interface ListChoiceLabels {
  readonly lists: string;
  readonly newList: string;
  readonly addList: string;
}

interface ListChoicesProps {
  readonly lists: readonly (readonly [ListId, WordList])[];
  /** 'some': of several words, not all are in the list. */
  readonly isIn: (id: ListId) => boolean | 'some';
  readonly onChange: (id: ListId, inList: boolean) => void;
  readonly labels: ListChoiceLabels;
}

/** The lists that a word, or several, belong to, and a field for a new one. */
export function ListChoices({ lists, isIn, onChange, labels }: ListChoicesProps) {
  const addList = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('name');
    if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return;
    const id = ensureList(field.value);
    if (id !== undefined) onChange(id, true);
    field.value = '';
  };
  return (
    <fieldset className="list-choices">
      <legend>{labels.lists}</legend>
      {lists.length > 0 && (
        <div className="list-boxes">
          {lists.map(([id, { name }]) => (
            <ListCheckbox key={id} name={name} state={isIn(id)} onChange={(inList) => onChange(id, inList)} />
          ))}
        </div>
      )}
      <form className="new-list" onSubmit={addList}>
        <input name="name" aria-label={labels.newList} placeholder={labels.newList} autoComplete="off" maxLength={60} />
        <button type="submit">{labels.addList}</button>
      </form>
    </fieldset>
  );
}

interface ListCheckboxProps {
  readonly name: string;
  readonly state: boolean | 'some';
  readonly onChange: (inList: boolean) => void;
}

function ListCheckbox({ name, state, onChange }: ListCheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <label>
      <input ref={box} type="checkbox" checked={state === true} onChange={() => onChange(state !== true)} />
      <MarkedText text={name} language={document.documentElement.lang} />
    </label>
  );
}
