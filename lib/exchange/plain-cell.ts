// Cells of other programs hold markup; a saved word is plain text. No document is made of it, so nothing of it can be run or fetched.

/** What has no text to show, with all that is inside; the reading of a ruby stands in a column of its own. */
const UNSEEN = /<(script|style|rt|rp|title|head)\b[^<>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const LINE_END = /<(?:br|hr)\b[^<>]*>|<\/(?:p|div|li|tr|h[1-6])\s*>/gi;
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|body|center|code|dd|details|div|dl|dt|em|font|h[1-6]|html|i|iframe|img|input|li|object|ol|p|pre|rb|rtc|ruby|s|script|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video|audio|source|wbr)(?:[\s/][^<>]*)?>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

const LAST_CODE_POINT = 0x10ffff;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const printable = code >= 0x20 || code === 0x09 || code === 0x0a;
  return printable && code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}

const withoutTags = (html: string): string =>
  html.includes('<') ? html.replace(UNSEEN, '').replace(LINE_END, '\n').replace(TAG, '') : html;

const withEntities = (html: string): string =>
  html.includes('&') ? html.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, entity) : html;

const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

/** Markup as the text that it shows: "<b>爱</b>&nbsp;to love<br>to like" → "爱 to love\nto like". What is no tag stays: "a < b". */
export const plainHtml = (html: string): string =>
  /[<&\u00a0]/.test(html) ? tidyLines(withEntities(withoutTags(html))) : html.trim();

const CLOZE = /\{\{c\d+::((?:(?!\}\}|::).)*)(?:::(?:(?!\}\}).)*)?\}\}/gsu;
const FURIGANA = /(?<=\p{Script=Han}) ?\[[^[\]\p{Script=Han}]*\]/gu;

/** A field of an Anki note as text: no sounds, the word of a cloze in its place, no readings in brackets ("字[zì]"). */
export function plainField(field: string): string {
  const text = plainHtml(field);
  if (!/[[{]/.test(text)) return text;
  return text
    .replace(/\[(?:sound|anki):[^\]]*\]/gi, '')
    .replace(CLOZE, '$1')
    .replace(FURIGANA, '')
    .trim();
}

const UNSEEN_MARKS =
  /(?<=\p{Script=Han})[\u00AD\u2060\uFEFF\u200B-\u200F\u202A-\u202E\u2066-\u2069\p{Variation_Selector}]+|[\u00AD\u2060\uFEFF\u200B-\u200F\u202A-\u202E\u2066-\u2069]+(?=\p{Script=Han})/gu;

/** Without what can't be seen beside a character: marks of direction, of breaks, of variants. */
export const visible = (text: string): string => text.replace(UNSEEN_MARKS, '');
