import { English } from '@/components/ui/marked-text';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { inScript } from '@/lib/dictionary/report-data';
import { plainMeaning } from '@/lib/exercises/meanings';
import type { ClozeItem, ExerciseSet, MatchItem, OrderItem } from '@/lib/exercises/types';
import { EnglishOf, type FlowBlock, heading, letterOf, type Paper, task, WritingLines, whole } from '../paper';

/** What stands instead of a missing word: long enough to write into, and the same for all, so that it gives nothing away. */
const Gap = () => <span className="paper-gap" />;

/** A round of words and meanings; its lines are not parted where a sheet has room for them. */
export const matchPart = (set: ExerciseSet<'match'>, paper: Paper): FlowBlock[] => [
  heading('match', paper.t('part.match')),
  task('match-task', paper.t('task.match')),
  ...set.items.map((item) => matchRound(item, paper)),
];

const matchRound = ({ id, pairs, meanings }: MatchItem, paper: Paper): FlowBlock => ({
  key: id,
  units: pairs.length,
  keep: true,
  render: (from, to) => (
    <ul className="paper-match">
      {pairs.slice(from, to).map(({ key, word }, i) => (
        <li key={key} data-unit={from + i}>
          <span className="paper-number">{from + i + 1}</span>
          <span lang={SCRIPT_LANG[paper.script]}>{inScript(word, paper.script)}</span>
          <Gap />
          <span className="paper-number">{letterOf(from + i)}</span>
          <English text={meaningAt({ pairs, meanings }, from + i)} />
        </li>
      ))}
    </ul>
  ),
});

/** Without remarks that name Chinese words, as on the screen. */
function meaningAt({ pairs, meanings }: Pick<MatchItem, 'pairs' | 'meanings'>, place: number): string {
  const pair = pairs[meanings[place] ?? 0];
  return pair === undefined ? '' : plainMeaning(pair.word);
}

export function clozePart(set: ExerciseSet<'cloze'>, paper: Paper): FlowBlock[] {
  const bank = new Set(
    set.items.map(({ word }) => inScript(word, paper.script)).sort((a, b) => a.localeCompare(b, 'zh-Hans-u-co-pinyin')),
  );
  return [
    heading('cloze', paper.t('part.cloze')),
    task('cloze-task', paper.t('task.cloze')),
    whole(
      'cloze-bank',
      <p className="paper-bank" lang={SCRIPT_LANG[paper.script]}>
        {[...bank].map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>,
      { heading: true },
    ),
    ...set.items.map((item, i) => whole(item.id, <Cloze item={item} number={i + 1} paper={paper} />)),
  ];
}

const Cloze = ({ item: { pieces, sentence }, number, paper }: { item: ClozeItem; number: number; paper: Paper }) => (
  <div className="paper-item">
    <span className="paper-number">{number}</span>
    <div>
      <p className="paper-text" data-kind="line" lang={SCRIPT_LANG[paper.script]}>
        {pieces.map(({ text, gap }, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never change
          gap ? <Gap key={i} /> : text,
        )}
      </p>
      <EnglishOf sentence={sentence} paper={paper} />
    </div>
  </div>
);

export const orderPart = (set: ExerciseSet<'order'>, paper: Paper): FlowBlock[] => [
  heading('order', paper.t('part.order')),
  task('order-task', paper.t('task.order')),
  ...set.items.map((item, i) =>
    whole(
      item.id,
      <div className="paper-item">
        <span className="paper-number">{i + 1}</span>
        {item.of === 'sentences' ? (
          <SentencesToOrder item={item} paper={paper} />
        ) : (
          <WordsToOrder item={item} paper={paper} />
        )}
      </div>,
    ),
  ),
];

const SentencesToOrder = ({ item, paper }: { item: OrderItem; paper: Paper }) => (
  <ul className="paper-order">
    {item.pieces.map(({ text }, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice
      <li key={i}>
        <span className="paper-box" />
        <span lang={SCRIPT_LANG[paper.script]}>{text}</span>
      </li>
    ))}
  </ul>
);

const WordsToOrder = ({ item, paper }: { item: OrderItem; paper: Paper }) => (
  <div>
    <p className="paper-bank" lang={SCRIPT_LANG[paper.script]}>
      {item.pieces.map(({ text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand twice
        <span key={i}>{text}</span>
      ))}
      {item.end}
    </p>
    <WritingLines count={1} />
  </div>
);

/** "1 b   2 a": for each word the letter of its meaning. */
export const matchAnswers = (set: ExerciseSet<'match'>, paper: Paper): FlowBlock[] => [
  heading('match-answers', paper.t('part.match')),
  ...set.items.map(({ id, meanings }) =>
    whole(
      `${id}-answer`,
      <ul className="paper-answers">
        {meanings.map((_, i) => (
          <li key={letterOf(i)}>
            <span className="paper-number">{i + 1}</span> {letterOf(meanings.indexOf(i))}
          </li>
        ))}
      </ul>,
    ),
  ),
];

export const clozeAnswers = (set: ExerciseSet<'cloze'>, paper: Paper): FlowBlock[] => [
  heading('cloze-answers', paper.t('part.cloze')),
  whole(
    'cloze-answers-list',
    <ul className="paper-answers">
      {set.items.map(({ id, word }, i) => (
        <li key={id}>
          <span className="paper-number">{i + 1}</span>{' '}
          <span lang={SCRIPT_LANG[paper.script]}>{inScript(word, paper.script)}</span>
        </li>
      ))}
    </ul>,
  ),
];

/** Sentences: the numbers as they stand in the boxes, from above; words: the sentence. */
export const orderAnswers = (set: ExerciseSet<'order'>, paper: Paper): FlowBlock[] => [
  heading('order-answers', paper.t('part.order')),
  ...set.items.map(({ id, of, pieces, answer, end }, i) =>
    whole(
      `${id}-answer`,
      <p className="paper-answer">
        <span className="paper-number">{i + 1}</span>{' '}
        {of === 'sentences' ? (
          pieces.map((_, place) => answer.indexOf(place) + 1).join('  –  ')
        ) : (
          <span lang={SCRIPT_LANG[paper.script]}>
            {answer.map((place) => pieces[place]?.text).join('')}
            {end}
          </span>
        )}
      </p>,
    ),
  ),
];
