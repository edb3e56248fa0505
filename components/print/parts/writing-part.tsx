import { English } from '@/components/ui/marked-text';
import { isHan } from '@/lib/chinese/script';
import type { PrintWord } from '@/lib/classroom/print-words';
import { inScript } from '@/lib/dictionary/report-data';
import { type FlowBlock, heading, type Paper, ReadingOf, whole, Zh } from '../paper';
import type { StrokesOf } from '../use-strokes';
import { PracticeSquares, StrokeOrder } from './writing-squares';

/** Characters that one worksheet has squares for: some 25 sheets. */
export const MOST_WRITTEN = 120;

interface WrittenWord {
  readonly word: PrintWord;
  /** Those of its characters that no word before it has. */
  readonly characters: readonly string[];
}

/** The characters to write, each once, with the word that brings it. */
export function charactersToWrite(words: readonly PrintWord[], script: Paper['script']): readonly WrittenWord[] {
  const done = new Set<string>();
  return words.flatMap((word) => {
    const characters: string[] = [];
    for (const character of inScript(word, script)) {
      if (!isHan(character) || done.has(character) || done.size >= MOST_WRITTEN) continue;
      done.add(character);
      characters.push(character);
    }
    return characters.length === 0 ? [] : [{ word, characters }];
  });
}

/** Writing squares (田字格) with the order of strokes, word by word. @param width room across, mm */
export function writingPart(
  words: readonly PrintWord[],
  strokes: StrokesOf | null,
  width: number,
  paper: Paper,
): FlowBlock[] {
  const all = charactersToWrite(words, paper.script);
  if (all.length === 0 || strokes === null) return [];
  return [
    heading('writing', paper.t('part.writing')),
    ...all.flatMap(({ word, characters }) => [
      whole(`writing-${word.key}`, <WordLine word={word} paper={paper} />, { heading: true }),
      ...characters.map((character) =>
        whole(
          `writing-${character}`,
          <Character character={character} strokes={strokes} width={width} paper={paper} />,
        ),
      ),
    ]),
  ];
}

const WordLine = ({ word, paper }: { word: PrintWord; paper: Paper }) => (
  <p className="paper-word-line">
    <b>
      <Zh script={paper.script}>{inScript(word, paper.script)}</Zh>
    </b>{' '}
    <ReadingOf word={word} paper={paper} /> <English text={word.means} />
  </p>
);

interface CharacterProps {
  readonly character: string;
  readonly strokes: StrokesOf;
  readonly width: number;
  readonly paper: Paper;
}

function Character({ character, strokes, width, paper: { worksheet, t } }: CharacterProps) {
  const own = strokes.get(character) ?? null;
  return (
    <div className="paper-character">
      {worksheet.strokes === 'on' && own !== null && (
        <StrokeOrder strokes={own} width={width} label={t('strokesOf', { character, count: own.length })} />
      )}
      <PracticeSquares
        character={character}
        strokes={own}
        worksheet={worksheet}
        width={width}
        label={t('squaresFor', { character })}
      />
    </div>
  );
}
