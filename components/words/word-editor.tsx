'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from '@/components/sound/use-say';
import { ShownAndNamed } from '@/components/ui/marked-line';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { useMoment } from '@/components/ui/use-moment';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { inList, notInList } from '@/lib/vocabulary/edit-word';
import { withStatus } from '@/lib/vocabulary/operations';
import { keyOf, type SavedWord } from '@/lib/vocabulary/word';
import { changeWords } from './changes';
import { ListChoices } from './list-choices';
import { StatusChoice } from './status-choice';
import { useListLabels } from './use-list-labels';
import { useRecentLists } from './use-recent-lists';
import { charactersOf, useWritten, WordHead } from './word-head';
import { WordSentences } from './word-sentences';
import { WordTexts } from './word-texts';

interface WordEditorProps {
  readonly word: SavedWord;
  readonly locale: Locale;
  readonly offerUndo: OfferUndo;
  readonly onDelete: () => void;
  readonly onClose: () => void;
  /** The way back from the last change. */
  readonly children: ReactNode;
}

/** All of one saved word: what it means, her note, how well it is known, its lists, its sentences. Changes are kept at once. */
export function WordEditor({ word, locale, offerUndo, onDelete, onClose, children }: WordEditorProps) {
  const t = useTranslations('Words');
  const { script, notation } = useWritten();
  const listLabels = useListLabels();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const name = charactersOf(word, script);
  const change = (edit: (saved: SavedWord) => SavedWord) => changeWords([keyOf(word)], edit);
  const now = () => new Date().toISOString();
  return (
    <dialog ref={dialog} className="panel word-editor" aria-labelledby="word-title" onClose={onClose}>
      <div className="panel-head">
        <h2 id="word-title" className="word-head">
          <WordHead {...{ word, script, notation }} />
          <OtherForm word={word} shown={name} />
        </h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      {word.unmatched !== undefined && <p className="word-unmatched">{t(`unmatched.${word.unmatched}`)}</p>}
      <div className="word-tools">
        <StatusChoice status={word.status} onChange={(status) => change(withStatus(status, now()))} />
        <Listen text={word.characters} />
        {word.unmatched !== 'characters' && (
          <a className="button" href={pagePath(locale, `/dictionary/?word=${encodeURIComponent(word.characters)}`)}>
            {t('inDictionary')}
          </a>
        )}
      </div>
      <WordTexts word={word} name={name} offerUndo={offerUndo} />
      <ListChoices
        lists={useRecentLists()}
        isIn={(id) => word.lists?.includes(id) === true}
        onChange={(id, wanted) => change((wanted ? inList : notInList)(id, now()))}
        labels={listLabels}
      />
      <WordSentences {...{ word, locale, offerUndo }} />
      <p className="word-foot">
        <SavedOn at={word.savedAt} />
        <button type="button" onClick={onDelete}>
          <ShownAndNamed shown={t('delete')} name={t('deleteWord', { word: name })} />
        </button>
      </p>
      {children}
    </dialog>
  );
}

/** The word in the other script, where that differs. */
function OtherForm({ word, shown }: { word: SavedWord; shown: string }) {
  const other = shown === word.characters ? 'traditional' : 'simplified';
  const text = charactersOf(word, other);
  return text === shown ? null : (
    <span className="other-form" lang={SCRIPT_LANG[other]}>
      {text}
    </span>
  );
}

function Listen({ text }: { text: string }) {
  const t = useTranslations('Words');
  const speak = useSay();
  return speak === null ? null : (
    <button type="button" onClick={() => speak(text)}>
      {t('listen')}
    </button>
  );
}

/** A word from a file may have any text as its time. */
function SavedOn({ at }: { at: string }) {
  const t = useTranslations('Words');
  const moment = useMoment();
  const time = Date.parse(at);
  return <span>{!Number.isNaN(time) && t('savedOn', { date: moment(time, { dateStyle: 'medium' }) })}</span>;
}
