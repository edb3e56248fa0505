'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { OfferUndo } from '@/components/ui/undo-toast';
import { withText } from '@/lib/vocabulary/edit-word';

import { keyOf, type SavedWord } from '@/lib/vocabulary/word';
import { changeWords } from './changes';

interface WordTextsProps {
  readonly word: SavedWord;
  /** Her word in the messages. */
  readonly name: string;
  readonly offerUndo: OfferUndo;
}

/** The meaning and her note, kept when a field is left. */
export function WordTexts({ word, name, offerUndo }: WordTextsProps) {
  const t = useTranslations('Words');
  const keep = (edit: Parameters<typeof withText>[0], text: string) =>
    offerUndo(text, changeWords([keyOf(word)], withText(edit, new Date().toISOString())));
  return (
    <>
      <KeptText
        label={t('meaning')}
        lang="en"
        value={word.gloss}
        onKeep={(gloss) => keep({ gloss }, t('meaningChanged', { word: name }))}
      />
      <KeptText
        label={t('note')}
        value={word.note ?? ''}
        onKeep={(note) => keep({ note }, t('noteChanged', { word: name }))}
      />
    </>
  );
}

interface KeptTextProps {
  readonly label: string;
  readonly lang?: string;
  readonly value: string;
  readonly onKeep: (value: string) => void;
}

/** A field whose text is kept when it is left, also when the page goes away under it. */
function KeptText({ label, lang, value, onKeep }: KeptTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = useCallback(() => {
    setDraft(null);
    const text = draft?.trim();
    if (text !== undefined && text !== value) onKeep(text);
  }, [draft, value, onKeep]);
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <label className="field">
      {label}
      <textarea
        rows={2}
        lang={lang}
        value={draft ?? value}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
      />
    </label>
  );
}
