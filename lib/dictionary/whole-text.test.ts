import { describe, expect, test } from 'vitest';
import { publishedReport, publishedText } from '../../tests/unit/published';
import { listSlugs } from '../content/reports';
import { linesOf } from './analysed-text';
import { encodeReportData, wordsOfSentence } from './report-data';
import { piecesOf, sentencesOf, toTextSentence } from './whole-text';

describe.each(listSlugs())('the report %s in one file', (slug) => {
  const { text, traditionalOf } = publishedReport(slug);
  const whole = publishedText(slug);

  test('has every sentence, its English and all of its words', () => {
    const lines = text.blocks.flatMap(({ sentences }) => sentences);
    const data = encodeReportData(text, (token) => ({
      simplified: token.surface,
      traditional: traditionalOf(token),
    }));
    expect(sentencesOf(whole).map(({ id, zh, en }) => ({ id, zh, en }))).toEqual(
      lines.map(({ id, zh, en }) => ({ id, zh, en })),
    );
    for (const sentence of sentencesOf(whole))
      expect(sentence.words.length, sentence.id).toBe(wordsOfSentence([data], sentence.id).length);
  });

  test('pieces joined are the sentence, in both scripts as long', () => {
    for (const sentence of sentencesOf(whole)) {
      const join = (script: 'simplified' | 'traditional') =>
        piecesOf(sentence, script)
          .map((piece) => piece.text)
          .join('');
      expect(join('simplified')).toBe(sentence.zh);
      expect(join('traditional').length).toBe(sentence.zh.length);
    }
  });

  test('has the lesson with its words', () => {
    expect(whole.lesson?.keywords.length).toBe(text.lesson?.keywords.length);
    expect(whole.lesson?.questions.map(({ answer }) => answer.zh)).toEqual(
      text.lesson?.questions.map(({ answer }) => answer.zh),
    );
    expect(linesOf(text).length).toBeGreaterThan(sentencesOf(whole).length);
    for (const keyword of whole.lesson?.keywords ?? []) expect(keyword.reading.length).toBeGreaterThan(0);
  });
});

test('a word is placed where it stands, the same word twice at two places', () => {
  const word = {
    surface: '人',
    traditional: '人',
    reading: ['ren2'] as const,
    spelling: 'rén',
    kind: 'word',
    gloss: null,
    headword: '人',
  } as const;
  const { words } = toTextSentence({ id: 's1', zh: '人，3人。', en: null }, [word, word], 'simplified');
  expect(words.map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [3, 4],
  ]);
});
