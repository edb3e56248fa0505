import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedReport } from '../../tests/unit/published';
import { listSlugs } from '../content/reports';
import { encodeReportData, type ReportData } from './report-data';
import { packReportData, unpackReportData } from './report-pack';

const survives = (data: ReportData) =>
  expect(unpackReportData(JSON.parse(JSON.stringify(packReportData(data))))).toEqual(data);

test.each(listSlugs())('the words of %s survive, both scripts', (slug) => {
  const { text, traditionalOf } = publishedReport(slug);
  survives(encodeReportData(text, (token) => ({ simplified: token.surface, traditional: traditionalOf(token) })));
});

test('a word whose traditional form follows no rule, one longer than its simplified one, one outside the BMP', () => {
  const row = (surface: string, traditional: string | 0) => [surface, 'fa1', '', 0, traditional, 0, 0, 0] as const;
  survives({
    words: [
      row('发展', '發展'),
      row('理发', '理髮'),
      row('发', '發'),
      row('𠮷发', '𠮷發'),
      row('后', 0),
      row('皇后', 0),
      row('以后', '以後'),
      row('卡', '卡片'),
    ],
    sentences: { s1: [0, 1, 0, 2], s2: [3, 4], summary1: [4, 5, 6], s3: [7, 0], constructor: [] },
  });
});

test('any words in any sentences', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.array(fc.array(fc.nat(40), { maxLength: 12 }), { maxLength: 12 }),
      (pairs, wishes) => {
        let next = 0;
        const sentences = wishes.map((wish) =>
          wish.map((n) => (next < pairs.length && n >= next ? next++ : n % Math.max(1, next))),
        );
        fc.pre(next > 0);
        survives({
          words: pairs
            .slice(0, next)
            .map(([surface, form]) => [surface, '', '', 0, form === surface ? 0 : form, 0, 0, null]),
          sentences: Object.fromEntries(
            sentences.map((indexes, i) => [i % 3 === 2 ? `line${i}` : `s${i + 1}`, indexes]),
          ),
        });
      },
    ),
  ));
