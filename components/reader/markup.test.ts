import { expect, test } from 'vitest';
import type { Sentence, Token } from '@/lib/chinese/types';
import messages from '@/messages/en.json';
import { textMarkup } from './markup';

const token = (surface: string, start: number, part: Partial<Token> = {}): Token => ({
  surface,
  start,
  reading: ['xx5'],
  spelling: 'x',
  kind: 'word',
  gloss: { means: 'x' },
  headword: null,
  ...part,
});
const mark = (surface: string, start: number): Token =>
  token(surface, start, { reading: [], spelling: '', kind: 'mark', gloss: null });
const number = (surface: string, start: number): Token => ({ ...mark(surface, start), kind: 'number' });
const sentence = (part: Partial<Sentence>): Sentence => ({
  id: 's1',
  zh: '',
  en: null,
  notes: [],
  tokens: [],
  ...part,
});
const labels = { englishMark: 'EN', english: 'English', lesson: messages.Lesson };
const markup = (part: Partial<Sentence>) =>
  textMarkup({ blocks: [{ kind: 'paragraph', sentences: [sentence(part)] }], lesson: null }, labels);

test('a word is one element, a mark is text, the English a native disclosure', () =>
  expect(markup({ zh: '好。', en: 'Good.', tokens: [token('好', 0), mark('。', 1)] })).toBe(
    '<div class="block paragraph"><div data-sentence id="s1"><span lang="zh-Hans"><ruby data-word>好</ruby>。</span>\u2060<details><summary aria-label="English 1">EN</summary><p lang="en">Good.</p></details></div></div>',
  ));

test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'&amp;"])(
  '%s is text wherever it stands',
  (hostile) => {
    const html = markup({ zh: hostile, en: hostile, tokens: [token(hostile, 0), mark(hostile, hostile.length)] });
    expect(html).not.toMatch(/<script|<img|'/);
  },
);

test('the word on which a note ends is marked; a number is tappable where a note is about it', () => {
  const note = { kind: 'source', on: '318万', en: 'x', zh: 'x' } as const;
  const tokens = [number('318', 0), token('万', 3), number('5', 4)];
  const html = markup({ zh: '318万5', notes: [note], tokens });
  expect(html).toContain('<ruby data-word>318</ruby><ruby data-word data-note="source">万</ruby>5');
});

test('a lesson stands before and after the text, its answers put away', () => {
  const line = (id: string) => sentence({ id, zh: '好', en: 'Good.', tokens: [token('好', 0)] });
  const lesson = {
    keywords: [token('疫情', 0)],
    summary: [line('summary1')],
    questions: [{ question: line('question1'), answer: line('answer1'), sentences: ['s1'] }],
    talk: [line('talk1')],
  };
  const html = textMarkup({ blocks: [{ kind: 'paragraph', sentences: [sentence({})] }], lesson }, labels);
  expect(html.indexOf('疫情')).toBeLessThan(html.indexOf('id="s1"'));
  expect(html.indexOf('question1')).toBeGreaterThan(html.indexOf('id="s1"'));
  expect(html).toMatch(
    /<details class="answer"><summary>Answer<\/summary><div data-line id="answer1">.*<summary aria-label="English">.*<a href="#s1">1<\/a>/,
  );
});
