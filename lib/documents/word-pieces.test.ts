import { describe, expect, test } from 'vitest';
import { splitBody } from './word-pieces';

const body = (content: string): string => `<w:document xmlns:w="w"><w:body>${content}</w:body></w:document>`;
const paragraph = `<w:p w:a="1 > 0"><w:r><w:tab/><w:t>${'天黑了。'.repeat(500)}</w:t></w:r></w:p>`;

describe('a long document is cut between paragraphs', () => {
  test('nothing is lost and every piece is whole', () => {
    const content = paragraph.repeat(200);
    const pieces = splitBody(body(content));
    expect(pieces.length).toBeGreaterThan(3);
    expect(
      pieces.map((piece) => piece.slice(body('').indexOf('</w:body>'), -'</w:body></w:document>'.length)).join(''),
    ).toBe(content);
    for (const piece of pieces)
      expect(piece).toMatch(/^<w:document xmlns:w="w"><w:body>(?:<w:p .*<\/w:p>)?<\/w:body><\/w:document>$/s);
  });

  test('never inside a table', () => {
    const table = `<w:tbl>${paragraph.repeat(100)}</w:tbl>`;
    expect(splitBody(body(`${table}${table}`))).toHaveLength(3); // each table, and the empty end
  });

  test.each([
    ['a short one', body('<w:p/>')],
    ['one with a comment', body(`<!-- <w:p> -->${paragraph.repeat(200)}`)],
    ['one whose tags do not match', body(`${paragraph.repeat(200)}</w:p>`)],
    ['no body', paragraph.repeat(200)],
  ])('%s is left whole', (_, markup) => expect(splitBody(markup)).toEqual([markup]));
});
