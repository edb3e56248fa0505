const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const LAST_CODE_POINT = 0x10ffff;

function decodeEntity(entity: string, body: string): string {
  if (!body.startsWith('#')) return NAMED[body] ?? entity;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
}

/**
 * A field of Anki as plain text: without tags, comments, styles, scripts and sounds; breaks and blocks end a line, a cloze deletion
 * (`{{c1::words::hint}}`) is its words. Only reads: nothing comes of what a tag says.
 */
export const plainField = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>|\[sound:[^\]]*\]/gi, '')
    .replace(/<br\b[^>]*>|<\/?(?:div|p|li|tr|ul|ol|h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\{\{c\d+::([\s\S]*?)(?:::[^}]*)?\}\}/g, '$1')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decodeEntity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
