import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Reading, Token, TokenKind } from '../chinese/types';
import { type DraftSentence, writeDraft } from './draft-report';

const token = (
  surface: string,
  reading: string,
  spelling: string,
  means?: string,
  kind: TokenKind = 'word',
): Token => ({
  surface,
  start: 0,
  reading: (reading === '' ? [] : reading.split(' ')) as Reading,
  spelling,
  kind,
  gloss: means === undefined ? null : { means },
  headword: null,
});
const mark = (surface: string) => token(surface, '', '', undefined, 'mark');
const sentence = (...tokens: Token[]): DraftSentence => ({
  zh: tokens.map(({ surface }) => surface).join(''),
  en: null,
  tokens,
});

const YAO = token('要', 'yao4', 'yào', 'to want');
const MUST = token('要', 'yao4', 'yào', 'must');
const draft = (...sentences: DraftSentence[]) =>
  parse(writeDraft({ title: null, blocks: [{ kind: 'title', sentences }] }));
const lines = (...sentences: DraftSentence[]) => draft(...sentences).blocks[0].sentences;

test('a word with two readings has a line for each', () =>
  expect(draft(sentence(token('为', 'wei2', 'wéi', 'to be'), token('为', 'wei4', 'wèi', 'for'))).glossary).toEqual({
    '为 wéi': 'to be',
    '为 wèi': 'for',
  }));

test('a sentence where a word means something else says so itself', () => {
  const all = [sentence(YAO), sentence(MUST), sentence(YAO)];
  expect(draft(...all).glossary).toEqual({ 要: 'to want' });
  expect(lines(...all)).toEqual([
    { zh: '要', py: 'yào', en: '' },
    { zh: '要', py: 'yào', en: '', gloss: { 要: 'must' } },
    { zh: '要', py: 'yào', en: '' },
  ]);
});

test('the second of two in a sentence is told by its number', () =>
  expect(lines(sentence(YAO, MUST, YAO))[0].gloss).toEqual({ '要#2': 'must' }));

test('what a name is called comes from its gloss, or from its spelling', () =>
  expect(
    draft(
      sentence(
        { ...token('株洲市', 'zhu1 zhou1 shi4', 'Zhūzhōu Shì', 'Zhuzhou, city in Hunan', 'name'), headword: '株洲市' },
        token('周嵩', 'zhou1 song1', 'Zhōu Sōng', undefined, 'name'),
        token('绿城银行', 'lv4 cheng2 yin2 hang2', 'Lǜchéng Yínháng', undefined, 'name'),
      ),
    ).names,
  ).toEqual({
    株洲市: { en: 'Zhuzhou', kind: 'place' },
    周嵩: { en: 'Zhou Song', kind: 'person' },
    绿城银行: { en: 'Lücheng Yinhang', kind: 'organisation' },
  }));

test.each<[string, Token[], string]>([
  ['a name in two parts', [token('周嵩', 'zhou1 song1', 'Zhōu Sōng', undefined, 'name')], 'Zhōu_Sōng'],
  ['marks left out', [YAO, mark('，'), mark('“'), MUST], 'yào yào'],
  ['signs inside a word', [token('3D打案', 'da3 an4', "3D dǎ'àn")], "3D_dǎ'àn"],
  ['Latin letters with a hyphen', [token('COVID-19', '', '', undefined, 'latin')], 'COVID 19'],
  ['a number that is a mark', [mark('①'), YAO], '① yào'],
  ['marks alone', [mark('…'), mark('…')], '…'],
])('%s', (_, tokens, py) => expect(lines(sentence(...tokens))[0].py).toBe(py));

test('a row of hyphens is no sentence', () =>
  expect(draft(sentence(YAO), sentence(mark('-'), mark('-'))).blocks[0].sentences).toHaveLength(1));

test('a headline of its own stands first, and what is known of the source is kept', () => {
  const source = { zh: '日报', date: '2021-08' };
  const text = { title: sentence(YAO), blocks: [{ kind: 'paragraph' as const, sentences: [sentence(MUST)] }], source };
  const { blocks, source: written } = parse(writeDraft(text));
  expect(blocks.map(({ kind }: { kind: string }) => kind)).toEqual(['title', 'paragraph']);
  expect(written).toEqual({ name: { zh: '日报', en: '' }, date: '2021-08' });
});
