import type { Token } from 'marked';

/** Marks in one paragraph from which emphasis takes marked 18 time by the square: 20,000 of them take 1.5 s. */
const MANY_MARKS = 300;

/** UTF-16 units of a paragraph that no person wrote as one. */
const LONG = 20_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const codePoint = (number: number): string => (number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '');

const entity = (name: string): string => {
  if (!name.startsWith('#')) return ENTITIES[name] ?? `&${name};`;
  return codePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10));
};

const withEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/gi, (_, name: string) =>
    entity(name.toLowerCase()),
  );

/** Elements whose text is not read: readings over characters. */
const RUBY_TEXT = /^<(\/?)(?:rt|rp)\b/i;

const BREAK = /^<br\b/i;

/** Text of tokens, `\r` for a hard break. `ruby` counts the readings that are open. */
function textOf(tokens: readonly Token[]): string {
  let ruby = 0;
  const parts: string[] = [];
  for (const token of tokens) {
    const mark = token.type === 'html' ? RUBY_TEXT.exec(token.raw) : null;
    if (mark !== null) ruby += mark[1] === '/' ? -1 : 1;
    if (ruby > 0 || token.type === 'image') continue;
    if (token.type === 'br' || (token.type === 'html' && BREAK.test(token.raw))) parts.push('\r');
    else if (token.type !== 'html') parts.push(withText(token));
  }
  return parts.join('');
}

const withText = (token: Token): string => {
  if ('tokens' in token && token.tokens !== undefined) return textOf(token.tokens);
  return 'text' in token && typeof token.text === 'string' ? withEntities(token.text) : '';
};

const withoutMarks = (source: string): string => source.replace(/[*_`~]+|<[^<>]*>/g, '');

/** One paragraph of Markdown as its lines of text (more than one where it has hard breaks); links as their words. */
export async function inlineText(source: string): Promise<string[]> {
  const marks = source.match(/[*_~[\]`<!\\]| {2}\n/g)?.length ?? 0;
  if (marks === 0) return [withEntities(source)];
  if (marks > MANY_MARKS || source.length > LONG) return [withEntities(withoutMarks(source))];
  const { Lexer } = await import('marked');
  return textOf(Lexer.lexInline(source)).split('\r');
}
