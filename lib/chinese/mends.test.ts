import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import { analyse } from './analyse';
import { headwordFinder } from './mended-word';
import { addMend, applyMends, cutMend, glossMend, joinMend, type Mend, readingMend } from './mends';
import type { Reading, Token } from './types';

const lexicon = await loadLexicon();
const tools = { analyse: (text: string) => analyse(text, lexicon), headwordOf: headwordFinder(lexicon) };

/** Tokens cut as the spaces say, each as the analyser reads it alone. */
function cut(text: string): Token[] {
  let at = 0;
  return text.split(' ').flatMap((surface) => {
    const start = at;
    at += surface.length;
    return tools.analyse(surface).map((token) => ({ ...token, start: start + token.start }));
  });
}

const mend = (words: string, at: Mend['at'] = null): Mend => ({
  words: words.split(' ').map((surface) => ({ surface })),
  at,
});
const place = (start: number) => ({ sentence: 's1', start });
const surfaces = (tokens: readonly Token[]): string => tokens.map(({ surface }) => surface).join(' ');
const apply = (tokens: readonly Token[], ...mends: Mend[]): Token[] => applyMends('s1', tokens, mends, tools);

describe('words', () => {
  test.each<[string, string, Mend[], string]>([
    ['joined and cut at once', '中 车主 机 企业', [mend('中车 主机')], '中车 主机 企业'],
    ['cut, then joined', '中 车主 机 企业', [mend('车 主'), mend('中车'), mend('主机')], '中车 主机 企业'],
    ['wherever they stand', '车主 和 车主', [mend('车 主')], '车 主 和 车 主'],
    ['at one place', '车主 和 车主', [mend('车 主', place(3))], '车主 和 车 主'],
    ['not where the place has other words', '车主 和 车主', [mend('车 主', place(1))], '车主 和 车主'],
    ['not in another sentence', '车主', [mend('车 主', { sentence: 's2', start: 0 })], '车主'],
    ['what sticks out is analysed anew', '我们 今天', [mend('们今')], '我 们今 天'],
    ['a place beats the text', '研究 生命', [mend('研究 生', place(0)), mend('研究生')], '研究 生 命'],
    ['a later one beats an earlier one', '研究 生命', [mend('研究生'), mend('研究 生')], '研究 生 命'],
    ['a shorter one cuts no longer word', '中 车主 机', [mend('中车主机'), mend('主机')], '中车主机'],
    ['a shorter one at a place does', '中 车主 机', [mend('中车主机'), mend('主机', place(2))], '中车 主机'],
    ['from the left, without overlaps', '哈 哈 哈', [mend('哈哈')], '哈哈 哈'],
    ['with signs and figures', '3 D 打印', [mend('3D打印')], '3D打印'],
    ['traditional characters', '檢 測點', [mend('檢測 點')], '檢測 點'],
    ['an empty one does nothing', '我们', [{ words: [], at: null }, mend('')], '我们'],
  ])('%s', (_, text, mends, expected) => expect(surfaces(apply(cut(text), ...mends))).toBe(expected));
});

describe('a mended word', () => {
  test.each<[string, Mend, Partial<Token>]>([
    ['is read as the analyser reads it', mend('银行'), { spelling: 'yínháng', headword: '银行', kind: 'word' }],
    ['is read as several where it is no word', mend('的银行'), { spelling: 'deyínháng', headword: null }],
    ['is found in the dictionary in either script', mend('銀行'), { spelling: 'yínháng', headword: '银行' }],
    ['keeps marks, and is read without them', mend('战“疫”'), { reading: ['zhan4', 'yi4'], spelling: 'zhànyì' }],
    ['with a figure is a word', mend('3D打印'), { reading: ['da3', 'yin4'], kind: 'word' }],
    ['that is a person keeps the parts of the name', mend('周嵩'), { spelling: 'Zhōu Sōng', kind: 'name' }],
    ['of figures is a number', mend('8%'), { reading: [], spelling: '', gloss: null }],
  ])('%s', (_, one, expected) => {
    const [surface = ''] = one.words.map((word) => word.surface);
    const characters = [...surface].join(' ');
    expect(apply(cut(characters), one)).toEqual([expect.objectContaining({ surface, start: 0, ...expected })]);
  });

  test('has the reading that it is given, in the orthography', () => {
    const [token] = apply(cut('朝阳'), { words: [{ surface: '朝阳', reading: ['zhao1', 'yang2'] }], at: null });
    expect(token).toMatchObject({ reading: ['zhao1', 'yang2'], headword: '朝阳' });
    expect(token?.spelling.toLowerCase()).toBe('zhāoyáng');
  });

  test('keeps its own reading where the given one does not fit', () => {
    const [token] = apply(cut('朝阳'), { words: [{ surface: '朝阳', reading: ['zhao1'] }], at: null });
    expect(token?.reading).toEqual(cut('朝阳')[0]?.reading);
  });

  test('loses the gloss of its other reading', () => {
    const glossed = cut('朝阳').map((token) => ({ ...token, gloss: { means: 'to face the sun' } }));
    const [token] = apply(glossed, { words: [{ surface: '朝阳', reading: ['zhao1', 'yang2'] }], at: null });
    expect(token?.gloss).toBeNull();
  });

  test('that stands there already keeps the reading of its place', () => {
    const tokens = tools.analyse('他跑得很快');
    expect(apply(tokens, mend('跑 得'))).toEqual(tokens);
  });
});

describe('a correction', () => {
  const tokens = cut('中 车主 机 企业');
  const [, carOwner] = tokens;
  if (carOwner === undefined) throw new Error('no token');

  test('joins', () => expect(joinMend(tokens, 0, 2, null)).toEqual(mend('中车主')));
  test('joins what is there', () => expect(joinMend(tokens, 3, 9, place(4))).toEqual(mend('企业', place(4))));
  test('cuts', () => expect(cutMend(carOwner, [1], place(1))).toEqual(mend('车 主', place(1))));
  test('cuts nowhere but inside, and no character', () => {
    const [token] = cut('车主');
    if (token === undefined) throw new Error('no token');
    expect(cutMend({ ...token, surface: '车𠮷主' }, [3, 0, 2, 1, 1, 9, -1, 1.5], null)).toEqual(mend('车 𠮷 主'));
  });

  test('of a reading changes it, and of a gloss the words that are read so', () => {
    const line = cut('长 长');
    const [first, second] = line;
    if (first === undefined || second === undefined) throw new Error('no token');
    const grow = readingMend(second, ['zhang3'], place(1));
    const gloss = glossMend(first, 'long', null);
    expect(apply(line, gloss, grow).map(({ spelling, gloss: own }) => [spelling, own?.means ?? null])).toEqual([
      ['cháng', 'long'],
      ['zhǎng', null],
    ]);
  });

  test('replaces an older one of the same stretch and place, and comes last', () => {
    const here = readingMend(carOwner, ['che1', 'zhu3'], place(1));
    const mends = [here, joinMend(tokens, 0, 2, null), cutMend(carOwner, [1], null)];
    const again = cutMend(carOwner, [1], place(1));
    expect(addMend(mends, again)).toEqual([mends[1], mends[2], again]);
    expect(addMend(mends, glossMend(carOwner, 'car owner', null))).toHaveLength(4); // another thing than its cut
  });
});

describe('any mends of any text', () => {
  const CHARACTERS = [...'中车主机企业银行长得了我们的“”，3D打印𠮷檢測A。'];
  const text = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 12 }).map((list) => list.join(''));
  const READINGS: Reading[] = [['chang2'], ['zhang3'], ['hang2'], ['yin2', 'hang2'], ['de5'], []];
  const sentence = fc.record({ text, marks: fc.array(fc.nat(12), { maxLength: 5 }) }).map(({ text: zh, marks }) => {
    const offsets = [0, ...new Set(marks.filter((at) => at > 0 && at < zh.length)), zh.length].sort((a, b) => a - b);
    return cut(
      offsets
        .slice(1)
        .map((end, i) => zh.slice(offsets[i], end))
        .join(' '),
    );
  });

  /** Mends of the text's own stretches, so that they overlap and outdo each other. */
  const mendsOf = (tokens: readonly Token[]) => {
    const zh = tokens.map(({ surface }) => surface).join('');
    const stretch = fc.tuple(fc.nat(zh.length - 1), fc.integer({ min: 1, max: 5 }), fc.nat(4));
    return fc
      .array(
        fc.record({
          stretch,
          here: fc.boolean(),
          reading: fc.option(fc.constantFrom(...READINGS)),
          gloss: fc.boolean(),
          asks: fc.boolean(),
        }),
        { maxLength: 7 },
      )
      .map((list) =>
        list.map(({ stretch: [start, length, inside], here, reading, gloss, asks }): Mend => {
          const whole = zh.slice(start, start + length);
          const parts = [whole.slice(0, inside), whole.slice(inside)];
          return {
            words: parts.map((surface) => ({
              surface,
              ...(reading === null ? {} : asks ? { ifRead: reading } : { reading }),
              ...(gloss ? { gloss: `${surface} ${length}` } : {}),
            })),
            at: here ? place(start) : null,
          };
        }),
      );
  };
  const cases = sentence.chain((tokens) => fc.record({ tokens: fc.constant(tokens), mends: mendsOf(tokens) }));
  const holds = (check: (tokens: Token[], mends: Mend[]) => void) =>
    fc.assert(
      fc.property(cases, ({ tokens, mends }) => {
        check(tokens, mends);
      }),
      { numRuns: 300 },
    );

  test('leave the text as it is, and each token where it begins', () =>
    holds((tokens, mends) => {
      const after = apply(tokens, ...mends);
      const zh = tokens.map(({ surface }) => surface).join('');
      expect(after.map(({ surface }) => surface).join('')).toBe(zh);
      for (const { surface, start } of after) expect(zh.slice(start, start + surface.length)).toBe(surface);
    }));

  test('change nothing when they are applied again', () =>
    holds((tokens, mends) => {
      const once = apply(tokens, ...mends);
      expect(apply(once, ...mends)).toEqual(once);
    }));

  test('are plain JSON', () =>
    holds((tokens, mends) =>
      expect(apply(tokens, ...JSON.parse(JSON.stringify(mends)))).toEqual(apply(tokens, ...mends)),
    ));

  test('that are none change nothing', () => holds((tokens) => expect(apply(tokens)).toEqual(tokens)));
});
