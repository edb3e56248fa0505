/** UTF-16 units of markup that a browser parses within a frame or three: Chromium takes 0.2 ms for 1,000 of Word's. */
const PIECE = 100_000;

const BODY = /<(?:[\w.-]+:)?body(?:\s[^>]*)?>/;
const BODY_END = /<\/(?:[\w.-]+:)?body\s*>/;

/** A tag; `>` may stand in an attribute. */
const TAG = /<(\/?)[^\s<>/]+(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** Where the body's content may be cut: after an element that stands in nothing else. null = the tags don't match. */
function cuts(content: string): number[] | null {
  const found: number[] = [];
  let depth = 0;
  let last = 0;
  for (const { 0: tag, 1: slash, index } of content.matchAll(TAG)) {
    if (slash === '/') depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth < 0) return null;
    const end = index + tag.length;
    if (depth > 0 || end - last < PIECE) continue;
    found.push(end);
    last = end;
  }
  return depth === 0 ? [...found, content.length] : null;
}

/**
 * word/document.xml as documents of some paragraphs each, every one with the whole one's root: a parser can't be
 * interrupted, and a novel takes it more than a second. The document itself where it can't be cut safely (comments, CDATA,
 * tags that don't match: the parser will say).
 */
export function splitBody(markup: string): string[] {
  const start = BODY.exec(markup);
  const end = BODY_END.exec(markup);
  if (start === null || end === null || markup.length < PIECE) return [markup];
  const from = start.index + start[0].length;
  const content = markup.slice(from, end.index);
  const at = content.includes('<!') || content.includes('<?') ? null : cuts(content);
  if (at === null) return [markup];
  const before = markup.slice(0, from);
  const after = markup.slice(end.index);
  return at.map((cut, i) => before + content.slice(at[i - 1] ?? 0, cut) + after);
}
