import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { ensureDictionary } from '../../scripts/build-dictionary';
import { loadDictionary } from './dictionary';
import { draftReport } from './draft-report';
import type { Problem } from './problem';
import { readReport } from './read-report';

await ensureDictionary();
const tools = loadDictionary();

const TEXT = `株洲市石峰区的新闻
他还没还书。为了大家，这里成为了中心；记者周嵩说：“我们得走了！”
第一段
她吃了饭了，得了第一名，跑得很快。①8月16日9:30，COVID-19的iPhone-3D打印机有1,000台，增长8.5%……
（……）
---
中國歷史很長：他頭髮長了，一只鸟，两只鸟。慢慢地走在地上#1。 & * "引号" 'x' - y
`;

const problems = (yaml: string) => readReport('r.yaml', yaml, tools.attested).problems;

/** What a draft leaves to a person: English, where it was printed, the meaning of words that the dictionary lacks. */
const isToFillIn = ({ problem }: Problem): boolean => /`en`|`zh` of `source|date|of `glossary` is empty/.test(problem);

/** The English that the draft leaves to a person, filled in. */
function fillIn(yaml: string): string {
  const report = parse(yaml);
  report.source = { name: { zh: '报', en: 'Paper' }, date: '2021' };
  for (const { sentences } of report.blocks) for (const sentence of sentences) sentence.en = 'English.';
  for (const [word, means] of Object.entries(report.glossary)) if (means === '') report.glossary[word] = 'meaning';
  return stringify(report);
}

test('a draft is refused for its English alone', () => {
  const told = problems(draftReport(TEXT, tools));
  expect(told.length).toBeGreaterThan(5);
  expect(
    told.filter(({ problem }) => !/`en`|`name\.zh`|`zh` of `source|date|of `glossary` is empty/.test(problem)),
  ).toEqual([]);
});

test('a draft whose English is filled in is a report', () => {
  const draft = draftReport(TEXT, tools);
  const { report, problems: told } = readReport('r.yaml', fillIn(draft), tools.attested);
  expect(told).toEqual([]);
  expect(report?.blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ]);
  const glosses = report?.blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ surface, gloss }) => (gloss ? [`${surface}: ${gloss.means}`] : [])),
    ),
  );
  expect(glosses).toContain('得: must; have to');
  expect(glosses).toContain('得: (how it is done)');
  expect(glosses).toContain('株洲市: Zhuzhou');
  expect(glosses).toContain('周嵩: Zhou Song');
});

test('what else the dictionary has stands behind each gloss, for the editor', () =>
  expect(draftReport('他走了', tools)).toMatch(/走: to walk # to walk \/ to go \/ to run/));

test('a text without a word is refused', () => expect(() => draftReport(' \n--\n', tools)).toThrow(RangeError));

const PIECES = [
  ..."的了我你他一不是在有为行长得还着地和大小说看要会去来重庆周嵩先生株洲市二十三第。，“”Ax-_' 19.,:%…！①\n#&éのー〇々儿",
];

test('nothing is to mend in the `py` of any text, but for characters that no dictionary has', () => {
  const texts = fc
    .array(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 2 })),
    )
    .map((pieces) => `题${pieces.join('')}`);
  fc.assert(
    fc.property(texts, (text) =>
      problems(draftReport(text, tools)).every(
        (problem) => isToFillIn(problem) || problem.remedy.startsWith('The dictionary does not have'),
      ),
    ),
    { numRuns: 200 },
  );
});
