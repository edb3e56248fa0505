'use client';
import { SCRIPT_LANG, type Script } from '@/lib/chinese/script';
import { inScript, type ReportWord } from '@/lib/dictionary/report-data';
import { piecesOf, type TextSentence, type TextWord } from '@/lib/dictionary/whole-text';

/** A word as the script writes it. */
export const Written = ({ word, script }: { word: Pick<ReportWord, 'surface' | 'traditional'>; script: Script }) => (
  <span lang={SCRIPT_LANG[script]}>{inScript(word, script)}</span>
);

interface LineProps {
  readonly sentence: TextSentence;
  readonly script: Script;
  /** Marked where it stands. */
  readonly word?: TextWord;
}

/** A sentence as the script writes it. */
export const Line = ({ sentence, script, word }: LineProps) => (
  <span lang={SCRIPT_LANG[script]}>
    {piecesOf(sentence, script).map((piece, i) =>
      word !== undefined && piece.word?.start === word.start ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
        <mark key={i}>{piece.text}</mark>
      ) : (
        piece.text
      ),
    )}
  </span>
);
