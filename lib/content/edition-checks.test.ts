import { expect, test } from 'vitest';
import { loadDictionary, loadLexicon } from '../../tests/unit/lexicon';
import { formatProblem } from './problem';
import { readReport } from './read-report';

const edition = { lexicon: await loadLexicon(), dictionary: await loadDictionary() };
// Every reading is attested here: these checks begin where the format is right.
const READINGS: Readonly<Record<string, string[]>> = {
  银: ['yin2'],
  行: ['hang2', 'xing2'],
  很: ['hen3'],
  大: ['da4'],
  有: ['you3'],
  人: ['ren2'],
  北: ['bei3', 'bo4'],
  京: ['jing1'],
};
const attested = (character: string) => (READINGS[character] ?? []) as `${string}1`[];

const report = (sentences: string, rest = '') => `source: { name: { zh: 报, en: Paper }, date: 2021 }
blocks:
  - kind: title
    sentences:
${sentences}
glossary: { 银行: bank, 很: very, 大: big, 有: there are, 人: people }
names: { 北京: { en: Beijing, kind: place } }
${rest}`;
const sentence = (zh: string, py: string, en: string, more = '') =>
  `      - { zh: ${zh}, py: ${py}, en: "${en}"${more} }\n`;
const GOOD =
  sentence('北京银行很大', 'Běijīng yínháng hěn dà', 'The Beijing bank is big.') +
  sentence('有8人', 'yǒu 8 rén', 'There are eight people.');
const problems = (source: string) => readReport('r.yaml', source, attested, edition).problems.map(formatProblem);

test('a good report passes', () => expect(problems(report(GOOD))).toEqual([]));

test.each<[string, string, RegExp]>([
  [
    'a reading that the analyser doubts',
    GOOD.replace('yínháng', 'yínxíng'),
    /s1: the analyser reads 行 as háng in 银行 \(yínxíng\).*confirmed/,
  ],
  [
    'a gloss that is the dictionary’s whole list',
    GOOD.replace(
      ' }\n',
      ', gloss: { 很: "very; quite; (also, often used before an adjective without intensifying its meaning, i.e. as a meaningless syntactic element)" } }\n',
    ),
    /s1: the gloss of 很 is the dictionary’s whole list/,
  ],
  [
    'a name spelled in two ways',
    GOOD + sentence('北京大', 'Bòjīng dà', 'Beijing is big.'),
    /s3: the name 北京 is spelled Bòjīng, before it was Běijīng/,
  ],
  [
    'the English of another sentence',
    GOOD + sentence('人很大', 'rén hěn dà', 'The Beijing bank is big.'),
    /s3: its English is that of s1/,
  ],
  ['a figure that differs', GOOD.replace('eight', 'nine'), /s2: 8 of `zh` is not in `en`.*note of the kind `source`/],
])('%s is told', (_, sentences, expected) =>
  expect(problems(report(sentences))).toContainEqual(expect.stringMatching(expected)),
);

test('a person’s word settles it', () => {
  expect(problems(report(GOOD.replace('yínháng', 'yínxíng'), 'confirmed: [银行 yínxíng]'))).toEqual([]);
  const note = ', notes: [{ kind: source, on: 8, en: Misprint., zh: 误。 }]';
  expect(
    problems(
      report(GOOD.replace('eight', 'nine').replace('people." }', `people."${note} }`).replace('on: 8', 'on: "8"')),
    ),
  ).toEqual([]);
});
