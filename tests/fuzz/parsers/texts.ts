import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '@/lib/chinese/analyse';
import { splitSentences } from '@/lib/chinese/split-sentences';
import { ContentError } from '@/lib/content/problem';
import { readReport } from '@/lib/content/read-report';
import { decodeSenses, encodeSenses } from '@/lib/dictionary/senses-file';
import { attested, SMALL_REPORT } from '../../fixtures/small-report';
import { loadLexicon } from '../../unit/lexicon';
import { YAML_FRAGMENTS } from '../hostile-values';
import { anyText, bytesParser, type Parser, promise, textParser } from '../parser';

const lexicon = await loadLexicon();

const isDeep = (fragment: string): boolean => fragment.length > 1000;
const LINES = SMALL_REPORT.split('\n').map((line) => `${line}\n`);

/** Deep ones are rare, since each takes as long as a hundred others. */
const yaml = fc
  .array(
    fc.oneof(
      { weight: 100, arbitrary: fc.constantFrom(...YAML_FRAGMENTS.filter((fragment) => !isDeep(fragment)), ...LINES) },
      { weight: 100, arbitrary: anyText },
      { weight: 1, arbitrary: fc.constantFrom(...YAML_FRAGMENTS.filter(isDeep)) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

export const textParsers: readonly Parser[] = [
  textParser({
    name: 'report file',
    samples: [SMALL_REPORT, readFileSync(new URL('../../fixtures/reports/tones.yaml', import.meta.url), 'utf8')],
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
