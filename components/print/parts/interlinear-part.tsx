import { English } from '@/components/ui/marked-text';
import { NOTATION_LANG } from '@/lib/chinese/notation';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import type { Bound } from '@/lib/classroom/bind';
import type { TextBlock, TextSentence } from '@/lib/dictionary/whole-text';
import { EnglishOf, type FlowBlock, heading, numbers, type Paper, readingText, stretches } from '../paper';

/** Word by word: reading, characters and meaning below each other. */
export const interlinearPart = (blocks: readonly TextBlock[], paper: Paper): FlowBlock[] => [
  heading('interlinear', paper.t('part.interlinear')),
  ...blocks.flatMap(({ sentences }) => sentences.map((sentence) => interlinear(sentence, paper))),
];

function interlinear(sentence: TextSentence, paper: Paper): FlowBlock {
  const units = stretches(sentence, paper);
  return {
    key: `${sentence.id}-words`,
    units: Math.max(1, units.length),
    keep: true,
    render: (from, to) => (
      <div className="paper-sentence">
        {paper.worksheet.numbers === 'on' && <span className="paper-number">{from === 0 && sentence.id.slice(1)}</span>}
        <div>
          <div className="paper-interlinear">
            {numbers(from, to).flatMap((unit) =>
              (units[unit] ?? []).map((piece, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence never change
                <Column key={`${unit}.${i}${piece.text}`} unit={unit} piece={piece} paper={paper} />
              )),
            )}
          </div>
          {paper.worksheet.english === 'sentence' && to >= units.length && (
            <div data-unit={units.length - 1}>
              <EnglishOf sentence={sentence} paper={paper} />
            </div>
          )}
        </div>
      </div>
    ),
  };
}

const Column = ({
  unit,
  piece: { before, text, word, after },
  paper,
}: {
  unit: number;
  piece: Bound;
  paper: Paper;
}) => (
  <span className="paper-column" data-unit={unit}>
    <span lang={NOTATION_LANG[paper.worksheet.notation]}>{word === null ? '' : readingText(word, paper)}</span>
    <b lang={SCRIPT_LANG[paper.script]}>
      {before}
      {text}
      {after}
    </b>
    <English text={word?.gloss?.means ?? ''} />
  </span>
);
