// How a text goes into a cell of a file and comes out again.

/**
 * What makes a spreadsheet run a cell as a formula (OWASP, CSV Injection: = + - @ tab CR, LF; and their wide forms), or what looks like
 * a cell that was guarded before.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs: an apostrophe before what would be a formula. `unguardFormula` takes it off again. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

/** For files that have one line for a word: line breaks as "; ", tabs and other control characters as spaces. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s*(?:\r\n|[\n\r\u2028\u2029\u0085])\s*/g, '; ')
    .replace(/\p{Cc}/gu, ' ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without halves of characters, which a cut can leave: they are no UTF-8. (`toWellFormed` is too new for older browsers.) */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Text as HTML on one line. Control characters are no part of HTML. */
export const toHtml = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('\n', '<br>');

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
);

/** What `toHtml` made of one line, word for word: `plainField` would take sounds and doubled spaces out of what is JSON. */
export const fromHtml = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS.get(entity) ?? entity);

/** A text as a pattern that finds it. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
