import type { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NOTATION_LANG, writeReading } from '@/lib/chinese/notation';
import { SCRIPT_LANG, type Script } from '@/lib/chinese/script';
import type { Reading } from '@/lib/chinese/types';
import { type Bound, bindMarks, stretchesOf } from '@/lib/classroom/bind';
import type { FlowItem } from '@/lib/classroom/paginate';
import type { Worksheet } from '@/lib/classroom/worksheet';
import { piecesOf, type TextSentence, type TextWord } from '@/lib/dictionary/whole-text';
import { wordKey } from '@/lib/vocabulary/word';

/** What is laid out on sheets: its units carry `data-unit`, counted from 0, so that each stretch of them can be measured. */
export interface FlowBlock extends FlowItem {
  readonly key: string;
  readonly render: (from: number, to: number) => ReactNode;
}

/** What every part of a worksheet is written with. */
export interface Paper {
  readonly worksheet: Worksheet;
  readonly script: Script;
  /** Is the word known, by its key? */
  readonly isKnown: (key: string) => boolean;
  readonly t: ReturnType<typeof useTranslations<'Print'>>;
}

/** A block that is never divided. */
export const whole = (key: string, content: ReactNode, part: Partial<FlowItem> = {}): FlowBlock => ({
  key,
  units: 1,
  render: () => content,
  ...part,
});

export const heading = (key: string, title: string, part: Partial<FlowItem> = {}): FlowBlock =>
  whole(key, <h3>{title}</h3>, { heading: true, ...part });

/** A line that says what to do, below a heading. */
export const task = (key: string, text: string): FlowBlock =>
  whole(key, <p className="paper-task">{text}</p>, { heading: true });

/** Numbers from `from` up to, not including, `to`. */
export const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

export const readingText = (word: { reading: Reading; spelling: string }, { worksheet }: Paper): string =>
  writeReading(word, worksheet.notation);

export const Zh = ({ script, children }: { script: Script; children: ReactNode }) => (
  <span lang={SCRIPT_LANG[script]}>{children}</span>
);

export const ReadingOf = ({ word, paper }: { word: { reading: Reading; spelling: string }; paper: Paper }) => (
  <span lang={NOTATION_LANG[paper.worksheet.notation]}>{readingText(word, paper)}</span>
);

function shownReading(word: TextWord, paper: Paper): string | null {
  const { pinyin } = paper.worksheet;
  if (pinyin === 'none' || word.reading.length === 0) return null;
  if (pinyin === 'unknown' && paper.isKnown(wordKey(word.surface, word.reading))) return null;
  return readingText(word, paper);
}

/** Longer words may break over the end of a line. Characters. */
const LONG = 8;

const BoundPiece = ({ piece: { before, text, word, after }, paper }: { piece: Bound; paper: Paper }) => {
  const reading = word === null ? null : shownReading(word, paper);
  if (reading === null) return `${before}${text}${after}`;
  return (
    <>
      <span className={text.length > LONG ? undefined : 'paper-bound'}>
        {before}
        <ruby>
          {text}
          <rt lang={NOTATION_LANG[paper.worksheet.notation]}>{reading}</rt>
        </ruby>
        {after}
      </span>
      {/* between two words that are kept whole an engine sees no place to break a line */}
      <wbr />
    </>
  );
};

const boundOf = (sentence: Pick<TextSentence, 'zh' | 'words'>, { script }: Paper): Bound[] =>
  bindMarks(piecesOf(sentence, script));

export const stretches = (sentence: TextSentence, paper: Paper) => stretchesOf(boundOf(sentence, paper));

export const Pieces = ({ pieces, paper }: { pieces: readonly Bound[]; paper: Paper }) =>
  pieces.map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence never change
    <BoundPiece key={`${i}${piece.text}`} piece={piece} paper={paper} />
  ));

/** A whole sentence, readings above its words where they are wanted. */
export const SentenceText = ({ sentence, paper }: { sentence: TextSentence; paper: Paper }) => (
  <Zh script={paper.script}>
    <Pieces pieces={boundOf(sentence, paper)} paper={paper} />
  </Zh>
);

/** A sentence's English, if there is some and it is wanted. */
export const EnglishOf = ({ sentence, paper }: { sentence: Pick<TextSentence, 'en'>; paper: Paper }) =>
  sentence.en === null || paper.worksheet.english === 'none' ? null : (
    <p className="paper-english" lang="en">
      {sentence.en}
    </p>
  );

/** Lines to write on. */
export const WritingLines = ({ count }: { count: number }) =>
  numbers(0, count).map((line) => <div key={line} className="paper-line" />);

/** "a", "b" … "z", "aa": what the choices of an exercise are called. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));
