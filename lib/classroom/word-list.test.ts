import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_PACKED, pack } from './pack';
import { type ListedWord, MOST_SHARED, packList, unpackList } from './word-list';

const WORDS: readonly ListedWord[] = [
  { characters: '行', traditional: '行', reading: 'hang2', spelling: 'háng', gloss: 'a row; a line' },
  { characters: '行', traditional: '行', reading: 'xing2', spelling: 'xíng', gloss: 'all right' },
  { characters: '绿色', traditional: '綠色', reading: 'lv4 se4', spelling: 'lǜsè', gloss: 'green' },
  {
    characters: '石峰区',
    traditional: '石峰區',
    reading: 'shi2 feng1 qu1',
    spelling: 'Shífēng Qū',
    gloss: 'a district',
  },
  {
    characters: '株洲',
    traditional: '株洲',
    reading: 'zhu1 zhou1',
    spelling: 'Zhūzhōu',
    gloss: '<b>a city</b> & "more"',
  },
];

test('a list survives its link, word for word', () => {
  const list = { name: '第三课 生词', words: WORDS };
  const packed = packList(list) ?? '';
  expect(packed).toMatch(/^1\.[\w-]+$/);
  expect(unpackList(packed)).toEqual({ status: 'ok', list, leftOut: 0 });
});

test('what stands twice goes once, and comes once', () => {
  const [first] = WORDS;
  if (first === undefined) throw new Error('no word');
  expect(unpackList(packList({ name: '', words: [first, { ...first, gloss: 'x' }] }) ?? '')).toMatchObject({
    list: { words: [{ gloss: 'x' }] },
  });
  const twice = pack(1, [
    '',
    [
      ['行', 'hang2', 'a'],
      ['行', 'hang2', 'b'],
    ],
  ]);
  expect(unpackList(twice)).toMatchObject({ list: { words: [{ gloss: 'a' }] }, leftOut: 0 });
});

describe('what a link holds', () => {
  const many = (count: number): ListedWord[] =>
    Array.from({ length: count }, (_, i) => {
      const characters = String.fromCodePoint(0x4e00 + ((i * 7919) % 20000), 0x4e00 + ((i * 104729) % 20000));
      return {
        characters,
        traditional: characters,
        reading: 'ce4 shi4',
        spelling: 'cèshì',
        gloss: `meaning ${i * 7919}`,
      };
    });
  test('500 words of a textbook', () => expect(packList({ name: '', words: many(500) })).not.toBeNull());
  test('not ten thousand, and not what is too long to send', () => {
    expect(packList({ name: '', words: many(MOST_SHARED + 1) })).toBeNull();
    let seed = 1;
    const letter = () => {
      seed = (seed * 48271) % 2147483647;
      return String.fromCharCode(97 + (seed % 26));
    };
    const wordy = many(900).map((word) => ({ ...word, gloss: Array.from({ length: 100 }, letter).join('') }));
    expect(packList({ name: '', words: wordy }) === null).toBe(true);
  });
});

describe('foreign input', () => {
  test.each([
    ['nothing', ''],
    ['no list', pack(1, { words: [] })],
    ['an empty list', pack(1, ['', []])],
    ['no word in it', pack(1, ['', [['hello', '', '']]])],
    ['cut short', (packList({ name: 'x', words: WORDS }) ?? '').slice(0, -12)],
    ['too many', pack(1, ['', Array.from({ length: MOST_SHARED + 1 }, () => ['行', 'hang2', ''])])],
    ['too long', `1.${'A'.repeat(LONGEST_PACKED)}`],
  ])('%s is broken', (_, packed) => expect(unpackList(packed)).toEqual({ status: 'broken' }));

  test('a later version says so', () => expect(unpackList(pack(2, ['x']))).toEqual({ status: 'newer' }));

  test.each([
    ['no Chinese', ['constructor', '', '']],
    ['markup for characters', ['<img src=x onerror=alert(1)>行', 'hang2', '']],
    ['no syllables', ['行', 'javascript:alert(1)', '']],
    ['a reading of another shape', ['行', 7, '']],
    ['a word as long as a line', ['行'.repeat(33), '', '']],
    ['a gloss as long as a page', ['行', 'hang2', 'x'.repeat(400)]],
    ['markup for a traditional form', ['行', 'hang2', '', '<b>']],
    ['no entry', null],
  ])('%s is left out, and counted', (_, entry) =>
    expect(unpackList(pack(1, ['', [entry, ['绿', 'lv4', 'green']]]))).toMatchObject({
      status: 'ok',
      leftOut: 1,
      list: { words: [{ characters: '绿' }] },
    }),
  );

  test('controls and marks that turn the direction of writing are taken out', () =>
    expect(unpackList(pack(1, ['a\u202eb\u0000c', [['行', 'hang2', 'x\u202ey\nz']]]))).toMatchObject({
      list: { name: 'a b c', words: [{ gloss: 'x y z' }] },
    }));

  test('any text and any JSON: nothing throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string().map((text) => `1.${text}`),
          fc.jsonValue().map((value) => pack(1, value)),
          fc.tuple(fc.string(), fc.array(fc.array(fc.jsonValue()))).map((value) => pack(1, value)),
        ),
        (packed) => {
          expect(['ok', 'newer', 'broken']).toContain(unpackList(packed).status);
        },
      ),
    ));
});
