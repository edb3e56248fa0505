'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { hanCount } from '@/lib/chinese/script';
import { ensureList, listStore } from '@/lib/storage/lists';
import { useStore } from '@/lib/storage/use-store';
import { type ListId, renameList } from '@/lib/vocabulary/lists';
import { type ListChoice, type ListRef, ownListId, ownListRef } from '@/lib/vocabulary/word-lists';
import { deleteList } from './changes';
import { ListName } from './list-name';

interface ListChooserProps {
  readonly chosen: ListRef | 'all';
  readonly choices: readonly ListChoice[];
  /** How many words there are in all. */
  readonly count: number;
  readonly onChoose: (list: ListRef | 'all') => void;
  readonly offerUndo: OfferUndo;
}

const GROUPS = ['own', 'report', 'text'] as const;

/** Which list is shown; makes a list, and renames or deletes the one that is shown, if it is her own. */
export function ListChooser({ chosen, choices, count, onChoose, offerUndo }: ListChooserProps) {
  const t = useTranslations('Lists');
  const lists = useStore(listStore);
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const menu = useRef<HTMLSelectElement>(null);
  const id = ownListId(chosen);
  const own = id !== null && Object.hasOwn(lists, id) ? lists[id] : undefined;
  const choose = (made: ListId | undefined) => made !== undefined && onChoose(ownListRef(made));
  const remove = () => {
    if (id === null || own === undefined) return;
    const undo = deleteList(id);
    onChoose('all');
    menu.current?.focus(); // the button goes with the list
    offerUndo(t('deleted', { name: own.name }), () => {
      undo();
      onChoose(chosen);
    });
  };
  return (
    <div className="list-chooser">
      <label>
        {t('list')}
        <select ref={menu} value={chosen} onChange={({ target }) => onChoose(target.value)}>
          <option value="all">{t('choice', { name: t('all'), count })}</option>
          {GROUPS.map((kind) => (
            <ListGroup key={kind} label={t(kind)} choices={choices.filter((choice) => choice.kind === kind)} />
          ))}
        </select>
      </label>
      <div className="list-actions">
        {own !== undefined && (
          <>
            <button type="button" onClick={() => setNaming('rename')}>
              {t('rename')}
            </button>
            <button type="button" onClick={remove}>
              {t('delete')}
            </button>
          </>
        )}
        <button type="button" onClick={() => setNaming('new')}>
          {t('new')}
        </button>
      </div>
      {naming === 'new' && (
        <ListName
          title={t('new')}
          name=""
          onClose={() => setNaming(null)}
          onName={(name) => choose(ensureList(name))}
        />
      )}
      {naming === 'rename' && id !== null && own !== undefined && (
        <ListName
          title={t('rename')}
          name={own.name}
          onClose={() => setNaming(null)}
          onName={(name) => listStore.update((all) => renameList(all, id, name))}
        />
      )}
    </div>
  );
}

function ListGroup({ label, choices }: { label: string; choices: readonly ListChoice[] }) {
  const t = useTranslations('Lists');
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map(({ ref, name, count, kind }) => (
        <option key={ref} value={ref} lang={kind === 'own' && hanCount(name) === 0 ? undefined : 'zh'}>
          {t('choice', { name, count })}
        </option>
      ))}
    </optgroup>
  );
}
