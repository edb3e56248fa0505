import { SCRIPT_LANG } from '@/lib/chinese/script';
import type { BlockKind } from '@/lib/chinese/types';
import type { Bound } from '@/lib/classroom/bind';
import type { TextBlock, TextSentence } from '@/lib/dictionary/whole-text';
import { EnglishOf, type FlowBlock, heading, numbers, type Paper, Pieces, stretches } from '../paper';

const HEADINGS: readonly BlockKind[] = ['heading', 'subheading'];

/** The text, in paragraphs, or sentence by sentence where each has its number, its English or room to write. */
export function textPart(blocks: readonly TextBlock[], paper: Paper): FlowBlock[] {
  const { numbers: numbered, english, lines } = paper.worksheet;
  const apart = numbered === 'on' || english === 'sentence' || lines === 'wide';
  const text = blocks.flatMap((block) =>
    apart ? block.sentences.map((sentence) => sentenceBlock(sentence, block.kind, paper)) : [paragraph(block, paper)],
  );
  return english === 'block' ? [...text, ...englishPart(blocks, paper)] : text;
}

/** A paragraph; its sentences are what it may be divided into. */
function paragraph({ kind, sentences }: TextBlock, paper: Paper): FlowBlock {
  const units: readonly (readonly Bound[])[] = sentences.flatMap((sentence) => stretches(sentence, paper));
  return {
    key: sentences[0]?.id ?? '',
    units: units.length,
    heading: HEADINGS.includes(kind),
    render: (from, to) => (
      <p
        className="paper-text"
        data-kind={kind}
        data-continued={from > 0 || undefined}
        lang={SCRIPT_LANG[paper.script]}
      >
        {numbers(from, to).map((unit) => (
          <span key={unit} data-unit={unit}>
            <Pieces pieces={units[unit] ?? []} paper={paper} />
          </span>
        ))}
      </p>
    ),
  };
}

function sentenceBlock(sentence: TextSentence, kind: BlockKind, paper: Paper): FlowBlock {
  const units = stretches(sentence, paper);
  const { numbers: numbered, english, lines } = paper.worksheet;
  return {
    key: sentence.id,
    units: Math.max(1, units.length),
    keep: true,
    heading: HEADINGS.includes(kind),
    render: (from, to) => (
      <div className="paper-sentence" data-lines={lines}>
        {numbered === 'on' && <span className="paper-number">{from === 0 && sentence.id.slice(1)}</span>}
        <div>
          <p className="paper-text" data-kind={kind} lang={SCRIPT_LANG[paper.script]}>
            {numbers(from, to).map((unit) => (
              <span key={unit} data-unit={unit}>
                <Pieces pieces={units[unit] ?? []} paper={paper} />
              </span>
            ))}
          </p>
          {english === 'sentence' && to >= units.length && (
            <div data-unit={units.length - 1}>
              <EnglishOf sentence={sentence} paper={paper} />
            </div>
          )}
        </div>
      </div>
    ),
  };
}

/** The English of the whole range, paragraph by paragraph. */
function englishPart(blocks: readonly TextBlock[], { t }: Paper): FlowBlock[] {
  const translated = blocks.flatMap(({ sentences }) => {
    const own = sentences.filter(({ en }) => en !== null);
    return own.length === 0 ? [] : [own];
  });
  if (translated.length === 0) return [];
  return [
    heading('english', t('english.title')),
    ...translated.map(
      (sentences): FlowBlock => ({
        key: `${sentences[0]?.id}-en`,
        units: sentences.length,
        render: (from, to) => (
          <p className="paper-english" lang="en">
            {sentences.slice(from, to).map(({ id, en }, i) => (
              <span key={id} data-unit={from + i}>
                {en}{' '}
              </span>
            ))}
          </p>
        ),
      }),
    ),
  ];
}
