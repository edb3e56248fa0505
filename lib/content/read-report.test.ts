import { describe, expect, test } from 'vitest';
import { attested, SMALL_REPORT } from '@/tests/fixtures/small-report';
import { formatProblem } from './problem';
import { readReport } from './read-report';

const read = (source: string) => readReport('r.yaml', source, attested);
const problems = (source: string) => read(source).problems.map(formatProblem);

test('a good report comes out with every word glossed', () => {
  const { report, problems: none } = read(SMALL_REPORT);
  expect(none).toEqual([]);
  expect(report?.blocks[0]?.sentences[0]).toMatchObject({ id: 's1', zh: '石峰胜利了。', en: 'Shifeng has won.' });
  expect(
    report?.blocks[0]?.sentences[0]?.tokens.map(({ surface, kind, gloss }) => [surface, kind, gloss?.means]),
  ).toEqual([
    ['石峰', 'name', 'Shifeng'],
    ['胜利', 'word', 'to win'],
    ['了', 'word', 'marks a completed action'],
    ['。', 'mark', undefined],
  ]);
});

describe('is refused, with the line and what to do', () => {
  test.each<[string, string, RegExp]>([
    [
      'a syllable too few',
      SMALL_REPORT.replace('shènglì le', 'shènglì'),
      /^r\.yaml:8: s1: `py` ends before “了”\. Write the pinyin/,
    ],
    [
      'a syllable too many',
      SMALL_REPORT.replace('shènglì le', 'shènglì le le'),
      /^r\.yaml:8: s1: “le” is one chunk too many/,
    ],
    [
      'a reading no dictionary knows',
      SMALL_REPORT.replace('shènglì', 'shènglí'),
      /^r\.yaml:8: s1: “shènglí”: no dictionary reads 利 as “lí”\. Known are lì/,
    ],
    [
      'a word without a gloss',
      SMALL_REPORT.replace('  胜利: to win\n', ''),
      /^r\.yaml:7: s1: the word 胜利 \(shènglì\) has no gloss\. Add it to `glossary`/,
    ],
    [
      'a sentence without English',
      SMALL_REPORT.replace('        en: Shifeng has won.\n', ''),
      /^r\.yaml:7: sentence 1 of block 1 has no `en`\. Add its English\.$/,
    ],
    [
      'an unknown key',
      SMALL_REPORT.replace('kind: title', 'knid: title'),
      /^r\.yaml:5: unknown key `knid`\. Mend its spelling/,
    ],
    ['broken YAML', SMALL_REPORT.replace('zh: 石峰', 'zh: "石峰'), /^r\.yaml:\d+: this is not YAML/],
    [
      'lists in lists',
      `${SMALL_REPORT}more: ${'['.repeat(80_000)}`,
      /^r\.yaml:17: lists and maps are nested too deeply\. A report has seven levels/,
    ],
    [
      'two documents',
      `${SMALL_REPORT}---\n${SMALL_REPORT}`,
      /^r\.yaml: the file holds several documents\. Take out the lines/,
    ],
    [
      '50 MB',
      SMALL_REPORT + '# 石峰胜利了。\n'.repeat(5_000_000),
      /^r\.yaml: the file has \d+ characters; up to 2000000 are read\. Divide it/,
    ],
    [
      'a mark that turns the text round',
      SMALL_REPORT.replace('Shifeng has', 'Shifeng \u202ehas'),
      /^r\.yaml:9: an unseen mark of direction stands here \(U\+202E\)\. Delete the line/,
    ],
    ['an empty file', '', /^r\.yaml: the file is empty\. content\/README\.md/],
    [
      'a name that is not listed',
      SMALL_REPORT.replace('  石峰: { en: Shifeng, kind: place }\n', '').replace('names:\n', ''),
      /^r\.yaml:8: s1: 石峰 \(Shífēng\) is written as a name, but `names` does not have it/,
    ],
    [
      'a gloss nobody needs',
      SMALL_REPORT.replace('  了:', '  我们: we\n  了:'),
      /^r\.yaml:14: “我们” in `glossary` is no word of this report/,
    ],
    [
      'a note about words that are not there',
      SMALL_REPORT.replace('on: 石峰', 'on: 石锋'),
      /^r\.yaml:11: s1: the note is about “石锋”, which is not in the sentence/,
    ],
    [
      'a number where text belongs',
      SMALL_REPORT.replace('en: Shifeng has won.', 'en: 8'),
      /^r\.yaml:9: `en` of sentence 1 of block 1 must be text\. Put it in quotes/,
    ],
    [
      'a date of its own kind',
      SMALL_REPORT.replace('2021-08', 'August'),
      /^r\.yaml:3: `source\.date`: must be 2021, 2021-08 or 2021-08-17/,
    ],
    [
      'the same word glossed twice',
      SMALL_REPORT.replace('  了:', '  胜利: victory\n  了:'),
      /^r\.yaml:14: this is not YAML: Map keys must be unique/,
    ],
    ['no title', SMALL_REPORT.replace('kind: title', 'kind: paragraph'), /the report has no block of kind `title`/],
    ['a billion laughs', `a: &a [x,x]\nb: &b [*a,*a]\n${SMALL_REPORT}c: [*b,*b]\n`, /^r\.yaml:2: anchors and aliases/],
  ])('%s', (_, source, expected) => {
    expect(problems(source)).toContainEqual(expect.stringMatching(expected));
    expect(read(source).report).toBeNull();
  });

  test('all problems are told at once', () =>
    expect(
      problems(
        SMALL_REPORT.replace('shènglì le', 'shènglì')
          .replace('  name: { zh: 日报, en: Daily }', '  name: { zh: 日报, en: Daily }')
          .replace('on: 石峰', 'on: 峰石'),
      ),
    ).toHaveLength(2));
});

test('the gloss of the sentence goes before the report’s, a reading’s before its characters’, the second occurrence’s before both', () => {
  const source = SMALL_REPORT.replace('zh: 石峰胜利了。', 'zh: 石峰为为要要。')
    .replace('py: Shífēng shènglì le', 'py: Shífēng wéi wèi yào yào')
    .replace('en: Shifeng has won.', 'en: Words.\n        gloss: { 要#2: to want }')
    .replace('  胜利: to win\n  了: marks a completed action\n', '  为 wéi: to be\n  为: for\n  要: must\n');
  expect(read(source).report?.blocks[0]?.sentences[0]?.tokens.map(({ gloss }) => gloss?.means)).toEqual([
    'Shifeng',
    'to be',
    'for',
    'must',
    'to want',
    undefined,
  ]);
});
