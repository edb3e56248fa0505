'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { importWords, undoImport } from '@/components/exchange/import-words';
import { Panel } from '@/components/exchange/panel';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { useWritten, WordHead } from '@/components/words/word-head';
import { LONGEST_NAME, type ReadList, type SharedList } from '@/lib/classroom/word-list';
import { listStore } from '@/lib/storage/lists';
import type { Refusal } from '@/lib/storage/local';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { findList, type ListId } from '@/lib/vocabulary/lists';
import { keyOf } from '@/lib/vocabulary/word';
import { planList, statusHere } from './list-plan';
import './share.css';

interface ReceivedListProps {
  readonly read: ReadList;
  readonly offerUndo: OfferUndo;
  /** @param kept the list that the words are on now; null = nothing was kept */
  readonly onClose: (kept: ListId | null) => void;
}

/** The words that a link carries. Nothing is kept before she says so. */
export function ReceivedList({ read, offerUndo, onClose }: ReceivedListProps) {
  const t = useTranslations('SharedList');
  const name = read.status === 'ok' ? read.list.name : '';
  return (
    <Panel title={name === '' ? t('received') : name} onClose={() => onClose(null)}>
      {read.status === 'ok' ? (
        <Preview list={read.list} leftOut={read.leftOut} offerUndo={offerUndo} onKept={onClose} />
      ) : (
        <p role="alert">{t(`trouble.${read.status}`)}</p>
      )}
    </Panel>
  );
}

interface PreviewProps {
  readonly list: SharedList;
  readonly leftOut: number;
  readonly offerUndo: OfferUndo;
  readonly onKept: (kept: ListId | null) => void;
}

function Preview({ list, leftOut, offerUndo, onKept }: PreviewProps) {
  const t = useTranslations('SharedList');
  const exchange = useTranslations('Exchange');
  const vocabulary = useStore(wordStore);
  const [name, setName] = useState(list.name === '' ? t('unnamed') : list.name);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const into = name.trim() === '' ? t('unnamed') : name.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is here has changed when the vocabulary has
  const statuses = useMemo(() => list.words.map(statusHere), [list, vocabulary]);
  const have = statuses.filter((status) => status !== null).length;
  const known = statuses.filter((status) => status === 'known').length;
  const keep = () => {
    const plan = planList(list, into); // of this moment: another tab may have changed words
    const failure = plan.added.length + plan.updated.length === 0 ? null : importWords(plan);
    if (failure !== null) return setTrouble(failure);
    const count = list.words.length;
    if (plan.added.length + plan.updated.length > 0)
      offerUndo(t('kept', { count, name: into }), () => undoImport(plan));
    onKept(findList(listStore.get(), into) ?? null);
  };
  return (
    <>
      <p role="status">{t('nothingYet')}</p>
      <ul className="exchange-counts">
        {have < list.words.length && <li>{t('new', { count: list.words.length - have })}</li>}
        {have > 0 && (
          <li>
            {t('have', { count: have })}
            {known > 0 && ` (${t('knownOf', { count: known })})`}
          </li>
        )}
        {leftOut > 0 && <li>{t('leftOut', { count: leftOut })}</li>}
      </ul>
      <label className="field">
        {t('intoList')}
        <input value={name} maxLength={LONGEST_NAME} onChange={({ target }) => setName(target.value)} />
      </label>
      {trouble !== null && <p role="alert">{exchange(`notKept.${trouble}`)}</p>}
      <div className="exchange-actions">
        <button type="button" className="primary" onClick={keep}>
          {t('keep')}
        </button>
        <button type="button" onClick={() => onKept(null)}>
          {exchange('close')}
        </button>
      </div>
      <ListedWords list={list} />
    </>
  );
}

/** The words as she would have them, each with what she has of it. */
function ListedWords({ list }: { list: SharedList }) {
  const t = useTranslations('SharedList');
  const written = useWritten();
  return (
    <ul className="exchange-sample">
      {list.words.map((word) => {
        const status = statusHere(word);
        return (
          <li key={keyOf(word)}>
            <WordHead word={{ ...word, status: 'new', savedAt: '', examples: [] }} {...written} />{' '}
            <span className="sample-gloss" lang="en">
              {word.gloss}
            </span>{' '}
            {status !== null && <small>{t(status === 'known' ? 'known' : 'here')}</small>}
          </li>
        );
      })}
    </ul>
  );
}
