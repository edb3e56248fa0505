import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '@/lib/chinese/analyse';
import { splitSentences } from '@/lib/chinese/split-sentences';
import type { Syllable } from '@/lib/chinese/types';
import { ContentError } from '@/lib/content/problem';
import { readReport } from '@/lib/content/read-report';
import { decodeSenses, encodeSenses } from '@/lib/dictionary/senses-file';
import { loadLexicon } from '../../unit/lexicon';
import { YAML_FRAGMENTS } from '../hostile-values';
import { anyText, bytesParser, type Parser, promise, textParser } from '../parser';

const lexicon = await loadLexicon();

const ATTESTED: Readonly<Record<string, string>> = {
  我: 'wo3',
  们: 'men5',
  胜: 'sheng4',
  利: 'li4',
  了: 'le5 liao3',
  石: 'shi2',
  峰: 'feng1',
};
const attested = (character: string) =>
  (Object.hasOwn(ATTESTED, character) ? (ATTESTED[character]?.split(' ') ?? []) : []) as Syllable[];

const REPORT = `source:
  name: { zh: 日报, en: Daily }
  date: 2021-08
blocks:
  - kind: title
    sentences:
      - zh: 石峰胜利了。
        py: Shífēng shènglì le
        en: Shifeng has won.
        notes:
          - { kind: culture, on: 石峰, en: A district., zh: 一个区。 }
glossary:
  胜利: to win
  了: marks a completed action
names:
  石峰: { en: Shifeng, kind: place }
`;

const yaml = fc
  .array(fc.oneof(fc.constantFrom(...YAML_FRAGMENTS, ...REPORT.split('\n').map((line) => `${line}\n`)), anyText), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

export const textParsers: readonly Parser[] = [
  textParser({
    name: 'report file',
    samples: [REPORT, readFileSync(new URL('../../fixtures/reports/tones.yaml', import.meta.url), 'utf8')],
    arbitrary: yaml,
    read: (source) => {
      try {
        const { report, problems } = readReport('a.yaml', source, attested);
        promise((report === null) === problems.length > 0, 'a report, or why there is none', problems);
        for (const { line, problem, remedy } of problems)
          promise(
            Number.isInteger(line) && line >= 0 && problem !== '' && remedy !== '',
            'where, what and what to do',
            problems,
          );
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
      }
    },
  }),
  textParser({
    name: 'analyser',
    samples: [
      '截至8月15日17时，石峰区累计完成核酸检测574万人次。',
      '他说：“走吧。”我没动。',
      '行长在银行里行走。卡拉OK！',
    ],
    arbitrary: anyText,
    read: (text) => {
      const tokens = analyse(text, lexicon);
      promise(tokens.map(({ surface }) => surface).join('') === text, 'all of the text', tokens);
      for (const { start, surface } of tokens)
        promise(text.startsWith(surface, start), 'each word at its place', [start, surface]);
      const ranges = splitSentences(text);
      promise(ranges.map(({ start, end }) => text.slice(start, end)).join('') === text, 'all of its sentences', ranges);
    },
  }),
  bytesParser({
    name: 'dictionary: senses',
    samples: [
      encodeSenses([
        [{ senses: ['to issue', 'to send'], measureWords: [] }],
        [{ senses: ['hair'], measureWords: [{ traditional: '根', simplified: '根', reading: ['gen1'] }] }],
      ]),
    ],
    read: (bytes) => {
      try {
        promise(decodeSenses(bytes).starts.length > 0, 'lines');
      } catch (error) {
        promise(error instanceof RangeError, 'the documented error', error);
      }
    },
  }),
];
