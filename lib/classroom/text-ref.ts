import { isOwnText } from '../vocabulary/word';

/** Which text a screen works on, as its address names it: `?report=shifeng`, `?text=ID`; and from which sentence to which. */
export interface TextRef {
  /** A report's slug, or `text:` and the id of an own text: what saved words name as their source. */
  readonly slug: string;
  /** Numbers of sentences, from 1; null = from the beginning, to the end. */
  readonly from: number | null;
  readonly to: number | null;
}

const OWN = 'text:';

/** The query that names a text: "?report=shifeng&from=3&to=12". */
export function textQuery({ slug, from, to }: TextRef): string {
  const query = new URLSearchParams(isOwnText(slug) ? { text: slug.slice(OWN.length) } : { report: slug });
  if (from !== null) query.set('from', String(from));
  if (to !== null) query.set('to', String(to));
  return `?${query}`;
}

/** The text that a query names; null if it names none. A range that makes no sense is the whole text. */
export function readTextQuery(search: string): TextRef | null {
  const query = new URLSearchParams(search);
  const report = query.get('report');
  const text = query.get('text');
  if (report === null && text === null) return null;
  const slug = report === null ? OWN + text : report;
  const [from, to] = [numberIn(query.get('from')), numberIn(query.get('to'))];
  return from !== null && to !== null && from > to ? { slug, from: null, to: null } : { slug, from, to };
}

const numberIn = (value: string | null): number | null =>
  value !== null && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : null;
