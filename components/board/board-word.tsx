'use client';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { MarkedText } from '@/components/ui/marked-text';
import type { Mark } from '@/lib/classroom/marks';
import type { TextWord } from '@/lib/dictionary/whole-text';
import type { Settings } from '@/lib/storage/settings';
import { Reading } from './reading';

/** Words of up to this many characters are kept on one line, as in the reader. */
const LONG = 5;

interface BoardWordProps {
  readonly index: number;
  readonly text: string;
  readonly lang: string;
  readonly word: TextWord;
  readonly pinyin: boolean;
  /** null: no gloss of the sentence is shown, and none has room. */
  readonly gloss: boolean | null;
  readonly mark: Mark | null;
  readonly highlighting: boolean;
  /** The one word that Tab comes to. */
  readonly stop: boolean;
  readonly settings: Settings;
  readonly onPress: (index: number) => void;
}

/** A word on the board: pressed it shows more of itself, or is marked. */
export function BoardWord({ index, text, lang, word, pinyin, gloss, mark, highlighting, ...rest }: BoardWordProps) {
  const t = useTranslations('Board');
  return (
    <button
      type="button"
      className="board-word"
      data-index={index}
      data-mark={mark ?? undefined}
      data-long={text.length > LONG || undefined}
      style={{ '--characters': text.length } as CSSProperties}
      tabIndex={rest.stop ? 0 : -1}
      aria-pressed={highlighting ? mark !== null : undefined}
      onClick={() => rest.onPress(index)}
    >
      <span className="board-characters" lang={lang}>
        {text}
      </span>
      {mark !== null && <span className="visually-hidden"> ({t(`mark.${mark}`)})</span>}
      <Reading word={word} settings={rest.settings} hidden={!pinyin} />
      {gloss !== null && word.gloss !== null && (
        <span className="board-gloss" lang="en" data-hidden={!gloss || undefined}>
          <MarkedText text={word.gloss.means} language="en" />
        </span>
      )}
    </button>
  );
}
