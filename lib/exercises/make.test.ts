import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedText } from '../../tests/unit/published';
import type { Reading } from '../chinese/types';
import { listSlugs } from '../content/reports';
import { piecesOf, sentencesOf, type TextSentence, toTextSentence, type WholeText } from '../dictionary/whole-text';
import { wordKey } from '../vocabulary/word';
import { unlikeWords } from './cloze';
import { makeExercise, whyNot } from './make';
import { meansTheSame, plainMeaning } from './meanings';
import { isInOrder, wordPieces } from './order';
import { wordPool } from './pool';
import { seededRandom } from './random';
import { type ExerciseOptions, type ExerciseSet, TEXT_EXERCISES, type TextExercise } from './types';

const REPORTS = listSlugs().map((slug) => publishedText(slug));

const word = (surface: string, reading: string, means: string | null, kind: 'word' | 'name' = 'word') => ({
  surface,
  traditional: surface,
  reading: reading.split(' ') as unknown as Reading,
  spelling: reading,
  kind,
  gloss: means === null ? null : { means },
  headword: surface,
});

const ownText = (sentences: readonly (readonly ReturnType<typeof word>[])[]): WholeText => ({
  slug: 'text:x',
  title: 'x',
  printed: 'simplified',
  blocks: [
    {
      kind: 'paragraph',
      sentences: sentences.map((words, i) =>
        toTextSentence(
          { id: `s${i + 1}`, zh: `${words.map(({ surface }) => surface).join('')}。`, en: null },
          words,
          'simplified',
        ),
      ),
    },
  ],
  lesson: null,
  notes: {},
});

const LEXICON = [
  word('猫', 'mao1', 'cat'),
  word('狗', 'gou3', 'dog'),
  word('马上', 'ma3 shang4', 'at once, right away'),
  word('立刻', 'li4 ke4', 'at once'),
  word('行', 'xing2', 'to walk'),
  word('行', 'hang2', 'row; line'),
  word('的', 'de5', 'links a description to its noun'),
  word('上海', 'shang4 hai3', 'Shanghai', 'name'),
  word('喜欢', 'xi3 huan5', null),
  word('花儿', 'hua1 r5', 'flower'),
  word('快', 'kuai4', 'quick (快递: courier)'),
];
const oddText = fc
  .array(fc.array(fc.constantFrom(...LEXICON), { maxLength: 8 }), { maxLength: 8 })
  .map((sentences) => ownText(sentences));
const anyText = fc.oneof(fc.constantFrom(...REPORTS), oddText);
const anyCase = fc.record({
  text: anyText,
  from: fc.option(fc.integer({ min: 1, max: 60 })),
  length: fc.option(fc.integer({ min: 0, max: 60 })),
  script: fc.constantFrom('simplified' as const, 'traditional' as const),
  count: fc.integer({ min: 1, max: 20 }),
  seed: fc.integer(),
  chosen: fc.option(fc.array(fc.nat({ max: 200 }), { maxLength: 8 })),
});
type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

const optionsOf = ({ text, from, length, script, count, seed, chosen }: Case): ExerciseOptions => {
  const range = { from, to: length === null ? null : (from ?? 1) + length };
  const pool = wordPool(text, range);
  const words = chosen === null || pool.length === 0 ? null : chosen.map((i) => pool[i % pool.length]?.key ?? '');
  return { ...range, script, count, words, random: seededRandom(seed) };
};

/** Checks every set of a kind that any text gives. */
const always = <Kind extends TextExercise>(
  kind: Kind,
  check: (set: ExerciseSet<Kind>, options: ExerciseOptions, text: WholeText) => void,
) =>
  fc.assert(
    fc.property(anyCase, (one) => {
      const options = optionsOf(one);
      const set = makeExercise(kind, one.text, options);
      if (set !== null) check(set, options, one.text);
    }),
    { numRuns: 150 },
  );

describe.each(TEXT_EXERCISES)('%s', (kind) => {
  test('is the same for the same seed, plain data, and within its range', () =>
    fc.assert(
      fc.property(anyCase, (one) => {
        const set = makeExercise(kind, one.text, optionsOf(one));
        expect(makeExercise(kind, one.text, optionsOf(one))).toEqual(set);
        if (set === null) return;
        expect(JSON.parse(JSON.stringify(set))).toEqual(set);
        expect(set.items.length).toBeGreaterThan(0);
        expect(new Set(set.items.map(({ id }) => id)).size).toBe(set.items.length);
        const { from, to } = optionsOf(one);
        for (const id of JSON.stringify(set).match(/(?<="id":"s)\d+(?=")/g) ?? []) {
          expect(Number(id)).toBeGreaterThanOrEqual(from ?? 1);
          expect(Number(id)).toBeLessThanOrEqual(to ?? Number(id));
        }
      }),
      { numRuns: 60 },
    ));
  test.each(['lusong', 'shifeng'])('comes from %s, a whole page of a newspaper', (slug) => {
    const text = publishedText(slug);
    const whole = { from: null, to: null };
    expect(whyNot(kind, text, whole)).toBeNull();
    const options = { ...whole, script: 'simplified' as const, words: null, count: 8, random: seededRandom(7) };
    const set = makeExercise(kind, text, options);
    const least = { match: 1, reading: 8, tone: 8, cloze: 8, order: 4, questions: 3 };
    expect(set?.items.length).toBeGreaterThanOrEqual(least[kind]);
  });
});

test('match: every word has its meaning, and no meaning fits two', () =>
  always('match', ({ items }, { count }, text) => {
    const pool = new Map(wordPool(text, { from: null, to: null }).map((one) => [one.key, one]));
    for (const { pairs, meanings } of items) {
      expect([...meanings].sort((a, b) => a - b)).toEqual([...pairs.keys()]);
      expect(pairs.length).toBeGreaterThanOrEqual(3);
      expect(pairs.some((pair) => pair.word.kind !== 'name')).toBe(true);
      for (const [i, a] of pairs.entries())
        for (const b of pairs.slice(i + 1)) {
          expect(a.word.surface).not.toBe(b.word.surface);
          expect(meansTheSame(plainMeaning(a.word), plainMeaning(b.word))).toBe(false);
          expect(pool.get(b.key)?.meanings).not.toContain(plainMeaning(a.word));
        }
      for (const { word: shown } of pairs) expect(plainMeaning(shown)).toMatch(/^[^\p{Script=Han}]+$/u);
    }
    expect(items.length).toBeLessThanOrEqual(count);
  }));

test.each([
  [5, [5]],
  [10, [6, 4]],
])('match: who asks for %i words of a report gets that many, in no more rounds than they need', (count, sizes) => {
  for (const text of REPORTS)
    for (const seed of Array(100).keys()) {
      const random = seededRandom(seed * 7919);
      const set = makeExercise('match', text, {
        from: null,
        to: null,
        script: 'simplified',
        words: null,
        count,
        random,
      });
      expect(
        set?.items.map(({ pairs }) => pairs.length),
        `${text.slug}, seed ${seed}`,
      ).toEqual(sizes);
    }
});

test('match: in a part of a text, what a word means further on is known to who has read on', () => {
  const part = [
    word('保障', 'bao3 zhang4', 'support'),
    word('确保', 'que4 bao3', 'to ensure'),
    word('猫', 'mao1', 'cat'),
  ];
  const text = ownText([[...part, word('狗', 'gou3', 'dog')], [word('保障', 'bao3 zhang4', 'to ensure')]]);
  const set = makeExercise('match', text, {
    from: 1,
    to: 1,
    script: 'simplified',
    words: null,
    count: 9,
    random: seededRandom(1),
  });
  for (const { pairs } of set?.items ?? []) {
    const surfaces = pairs.map(({ word: { surface } }) => surface);
    expect(surfaces).toHaveLength(3);
    expect(surfaces).not.toEqual(expect.arrayContaining(['保障', '确保']));
  }
  expect(set?.items.length).toBeGreaterThan(0);
});

test('tone: the right reading is there, once', () =>
  always('tone', ({ items }, { count }) => {
    expect(items.length).toBeLessThanOrEqual(count);
    for (const { choices, right, word: asked } of items) {
      expect(choices[right]).toEqual(asked.reading);
      expect(new Set(choices.map((choice) => choice.join())).size).toBe(choices.length);
    }
  }));

test('reading: words that are read, each once', () =>
  always('reading', ({ items }) => {
    for (const { word: asked, sentence } of items) {
      expect(asked.reading.length).toBeGreaterThan(0);
      expect(sentence.words).toContainEqual(asked);
    }
  }));

test('cloze: the gap is the word, one choice is right, and the sentence does not show it', () =>
  always('cloze', ({ items }, { script }) => {
    for (const { pieces, choices, right, word: asked, sentence, key } of items) {
      const gap = script === 'traditional' ? asked.traditional : asked.surface;
      expect(pieces.map(({ text }) => text).join('')).toBe(
        piecesOf(sentence, script)
          .map(({ text }) => text)
          .join(''),
      );
      expect(pieces.filter((piece) => piece.gap).length).toBeGreaterThan(0);
      for (const piece of pieces.filter((one) => one.gap)) expect(piece.text.length).toBe(gap.length);
      expect(choices[right]).toEqual(asked);
      expect(choices.length).toBeGreaterThanOrEqual(2);
      for (const [i, choice] of choices.entries()) {
        if (i === right) continue;
        expect(wordKey(choice.surface, choice.reading)).not.toBe(key);
        expect(choice.surface).not.toBe(asked.surface);
        expect(meansTheSame(plainMeaning(choice), plainMeaning(asked))).toBe(false);
        expect(choice.kind).toBe(asked.kind);
      }
    }
  }));

test('order: never in order at first, and the answer is the text', () =>
  always('order', ({ items }, { script, count }) => {
    expect(items.length).toBeLessThanOrEqual(count);
    for (const item of items) {
      expect(isInOrder(item, [...item.pieces.keys()])).toBe(false);
      expect(isInOrder(item, item.answer)).toBe(true);
      const joined = item.answer.map((i) => item.pieces[i]?.text).join('') + item.end;
      const own = item.sentences.flatMap((sentence) => piecesOf(sentence, script).map(({ text }) => text)).join('');
      expect(joined).toBe(own);
      if (item.of === 'sentences') expect(item.pieces.length).toBeGreaterThanOrEqual(3);
    }
  }));

test('cloze on paper: no two words of a bank fit the same gap, and one at least is left', () => {
  const asked = [word('检测', 'jian3 ce4', 'to test'), word('检查', 'jian3 cha2', 'to check, to test')];
  const others = [word('狗', 'gou3', 'dog'), word('猫', 'mao1', 'cat')];
  const after = [word('我', 'wo3', 'I'), word('你', 'ni3', 'you'), word('他', 'ta1', 'he'), word('谁', 'shei2', 'who')];
  const text = ownText([...asked, ...others].map((one, i) => [one, ...after.slice(i, i + 1)]));
  const set = makeExercise('cloze', text, {
    from: null,
    to: null,
    script: 'simplified',
    words: null,
    count: 9,
    random: seededRandom(1),
  });
  const surfaces = unlikeWords(set?.items ?? []).map(({ word: { surface } }) => surface);
  expect(surfaces).toHaveLength(3);
  expect(surfaces).toEqual(expect.arrayContaining(['狗', '猫']));
});

test('order: pieces that read the same may stand for each other', () => {
  const text = ownText([
    [word('猫', 'mao1', 'cat'), word('狗', 'gou3', 'dog'), word('猫', 'mao1', 'cat'), word('快', 'kuai4', 'quick')],
  ]);
  const [item] =
    makeExercise('order', text, {
      from: null,
      to: null,
      script: 'simplified',
      words: null,
      count: 1,
      random: seededRandom(3),
    })?.items ?? [];
  if (item === undefined) throw new Error('no item');
  const [first = 0, dog = 0, second = 0, last = 0] = item.answer;
  expect(isInOrder(item, [second, dog, first, last])).toBe(true);
  expect(isInOrder(item, [dog, first, second, last])).toBe(false);
  expect(isInOrder(item, [first, dog, second])).toBe(false);
});

test('order: what reads as the text does is right, however its pieces fall', () => {
  const laugh = [word('哈', 'ha1', 'ha'), word('哈哈', 'ha1 ha1', 'haha')];
  const make = (words: readonly ReturnType<typeof word>[]) =>
    makeExercise('order', ownText([words]), {
      from: null,
      to: null,
      script: 'simplified',
      words: null,
      count: 4,
      random: seededRandom(1),
    });
  expect(make([...laugh, ...laugh])).toBeNull(); // every order is the same

  const [item] = make([...laugh, word('笑', 'xiao4', 'laugh'), word('笑', 'xiao4', 'laugh')])?.items ?? [];
  if (item === undefined) throw new Error('no item');
  const [short = 0, long = 0, ...rest] = item.answer;
  expect(isInOrder(item, [long, short, ...rest])).toBe(true);
  expect(isInOrder(item, [...rest, short, long])).toBe(false);
});

test('order: the pieces of any sentence are the sentence', () => {
  for (const sentence of REPORTS.flatMap(sentencesOf)) {
    const { pieces, end } = wordPieces(sentence, 'simplified');
    expect(pieces.join('') + end, sentence.id).toBe(sentence.zh);
  }
});

test('questions: only those that the range answers, with the sentences that do', () =>
  always('questions', ({ items }, _, text) => {
    const ids = new Set(sentencesOf(text).map(({ id }: TextSentence) => id));
    for (const { sentences } of items) for (const { id } of sentences) expect(ids.has(id)).toBe(true);
  }));

describe('a text that has too little says why', () => {
  const whole = { from: null, to: null };
  const noEnglish = ownText([
    [word('喜欢', 'xi3 huan5', null), word('咖啡', 'ka1 fei1', null), word('牛奶', 'niu2 nai3', null)],
    [word('音乐', 'yin1 yue4', null), word('电影', 'dian4 ying3', null), word('学校', 'xue2 xiao4', null)],
  ]);
  test.each([
    ['match', ownText([]), 'no-english'],
    ['match', noEnglish, 'no-english'],
    ['match', ownText([[word('猫', 'mao1', 'cat'), word('狗', 'gou3', 'dog')]]), 'few-words'],
    ['reading', ownText([[word('的', 'de5', 'marks possession')]]), 'few-words'],
    ['cloze', ownText([[word('猫', 'mao1', 'cat')]]), 'few-words'],
    ['cloze', noEnglish, null],
    ['reading', noEnglish, null],
    ['order', noEnglish, 'few-sentences'],
    ['questions', noEnglish, 'no-questions'],
  ] as const)('%s', (kind, text, why) => expect(whyNot(kind, text, whole)).toBe(why));
});

test.each([
  ['at once', 'at once, straight away', true],
  ['test', 'nucleic acid test (for the Covid test)', true],
  ['official, cadre', 'officials', true],
  ['testing', 'to test', true],
  ['measure word for people', 'general measure word', true],
  ['district', 'city', false],
  ['to complete', 'to begin', false],
  ['staff, people', 'the masses', false],
])('%s and %s: the same? %s', (one, other, same) => {
  expect(meansTheSame(one, other)).toBe(same);
  expect(meansTheSame(other, one)).toBe(same);
});

test.each([
  ['leading (领导班子: leadership team)', 'leading'],
  ['people (formal)', 'people (formal)'],
  ['short for 办公室', ''],
])('the meaning shown for %s', (means, shown) => expect(plainMeaning({ gloss: { means } })).toBe(shown));
