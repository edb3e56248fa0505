import type { Token, Tokens } from 'marked';
import { cleanLine } from './clean';
import type { DocumentBlock, Reading } from './document';
import { inlineText } from './markdown-inline';
import { breathe } from './pause';
import { collapse } from './pieces';
import { proseBlocks } from './prose';
import { readSource } from './text';

type Kind = DocumentBlock['kind'];

const FRONT_MATTER = /^---\n((?:(?!---\n)[^\n]*\n){0,200})---(?:\n|$)/;

/**
 * More quotes or lists in one another than a person writes; marked 18 is recursive and takes seconds for a few thousand.
 * Such a file is read as plain text.
 */
const NESTED = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){40}|^[ \t]{100}/m;

const isComment = (markup: string): boolean => /^\s*<(?:script|style|textarea|[!?])/i.test(markup);

const kindOfDepth = (depth: number): Kind => (depth <= 2 ? 'heading' : 'subheading');

/** Containers inside out: what kind the text has, and the tokens in it. */
function inner(token: Token, kind: Kind): readonly (readonly [Kind, readonly Token[]])[] {
  if (token.type === 'blockquote') return [['quote', token.tokens ?? []]];
  if (token.type === 'list') return (token as Tokens.List).items.map((item) => [kind, item.tokens] as const);
  return [];
}

/** Markdown that is a line of text, or several, as its source. */
function sources(token: Token): readonly string[] {
  switch (token.type) {
    case 'heading':
    case 'paragraph':
    case 'text':
      return [token.text];
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].flat().map(({ text }) => text);
    }
    case 'html':
      return isComment(token.raw) ? [] : [token.raw];
    default:
      return [];
  }
}

/** Code is no reading matter, but four spaces before a Chinese line are an indentation. */
const codeLines = (token: Token): readonly string[] =>
  token.type === 'code' ? (token as Tokens.Code).text.split('\n').filter((line) => /\p{Script=Han}/u.test(line)) : [];

async function blocksOf(tokens: readonly Token[], outer: Kind): Promise<DocumentBlock[]> {
  const blocks: DocumentBlock[] = [];
  for (const token of tokens) {
    await breathe();
    const kind = token.type === 'heading' ? kindOfDepth((token as Tokens.Heading).depth) : outer;
    const texts = [...(await Promise.all(sources(token).map(inlineText))).flat(), ...codeLines(token)];
    for (const text of texts.map((line) => cleanLine(collapse(line)))) if (text !== '') blocks.push({ kind, text });
    for (const [kindInside, tokensInside] of inner(token, kind))
      for (const block of await blocksOf(tokensInside, kindInside)) blocks.push(block);
  }
  return blocks;
}

/** The only heading of depth 1, where it comes first, is the title. */
function withTitle(blocks: readonly DocumentBlock[], tokens: readonly Token[]): readonly DocumentBlock[] {
  const tops = tokens.filter((token) => token.type === 'heading' && (token as Tokens.Heading).depth === 1);
  const [first, ...rest] = blocks;
  return tops.length === 1 && first?.kind === 'heading' ? [{ kind: 'title', text: first.text }, ...rest] : blocks;
}

const ownTitle = (frontMatter: string): string | null =>
  /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(frontMatter)?.[1]?.slice(0, 200) || null;

/** Reads Markdown (CommonMark with tables). HTML in it is never parsed. @throws DocumentError `encoding`, `empty`, `too-long` */
export async function readMarkdown(bytes: Uint8Array): Promise<Reading> {
  const { text, encoding } = await readSource(bytes);
  const frontMatter = FRONT_MATTER.exec(text);
  const source = text.slice(frontMatter?.[0].length ?? 0);
  const title = ownTitle(frontMatter?.[1]?.slice(0, 5000) ?? '');
  if (NESTED.test(source)) return { blocks: proseBlocks(source), title, encoding };
  const { Lexer } = await import('marked');
  const tokens = new Lexer().blockTokens(source, []);
  return { blocks: withTitle(await blocksOf(tokens, 'paragraph'), tokens), title, encoding };
}
