import { expect, test } from 'vitest';
import type { Block, Token } from '../chinese/types';
import { encodeReportData, placedNotes, wordsOfSentence } from './report-data';

const token = (
  surface: string,
  start: number,
  reading: string,
  spelling: string,
  part: Partial<Token> = {},
): Token => ({
  surface,
  start,
  reading: (reading === '' ? [] : reading.split(' ')) as Token['reading'],
  spelling,
  kind: 'word',
  gloss: { means: `gloss of ${surface}` },
  headword: surface,
  ...part,
});
const tokens = [
  token('石峰区', 0, 'shi2 feng1 qu1', 'Shífēng Qū', { kind: 'name', headword: null }),
  token('分秒必争', 3, 'fen1 miao3 bi4 zheng1', 'fēnmiǎo-bìzhēng', {
    gloss: { means: 'to race', literal: 'fight for minutes' },
  }),
  token('，', 7, '', '', { kind: 'mark', gloss: null, headword: null }),
  token('战“疫”', 8, 'zhan4 yi4', 'zhànyì', { headword: '战疫' }),
];
const blocks: Block[] = [
  {
    kind: 'paragraph',
    sentences: [
      {
        id: 's1',
        zh: '石峰区分秒必争，战“疫”',
        en: null,
        tokens,
        notes: [{ kind: 'culture', on: '争，战', en: 'e', zh: 'z' }],
      },
    ],
  },
];

test('what is packed comes out again as it was', () => {
  const data = encodeReportData({ blocks, lesson: null }, ({ surface }) => ({
    simplified: surface,
    traditional: surface.replace('区', '區'),
  }));
  expect(wordsOfSentence([JSON.parse(JSON.stringify(data))], 's1')).toEqual(
    tokens
      .filter(({ kind }) => kind !== 'mark')
      .map(({ surface, reading, spelling, kind, gloss, headword }) => ({
        surface,
        reading,
        spelling,
        kind,
        gloss,
        headword,
        traditional: surface.replace('区', '區'),
      })),
  );
  expect(wordsOfSentence([data], 's99')).toEqual([]);
});

test('a note covers the words that it touches', () =>
  expect(placedNotes({ blocks, lesson: null, entries: {} })).toEqual({
    s1: [{ kind: 'culture', on: '争，战', en: 'e', zh: 'z', from: 1, to: 3 }],
  }));
