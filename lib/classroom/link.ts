import { writeFragment } from './fragment';
import { type ClassLesson, packLesson } from './lesson';
import { WISHES, type Wishes } from './wishes';

/** Where the site is. */
export interface Site {
  /** "https://duizhao.example", "http://192.168.1.20:3000". */
  readonly origin: string;
  /** The folder below it in which the site stands: "" or "/reading". */
  readonly base: string;
  readonly locale: string;
}

export interface ReportPlace extends Site {
  readonly slug: string;
  /** The id of the sentence to open at; null = the beginning, or where the phone stopped. */
  readonly sentence: string | null;
  readonly wishes?: Wishes;
  /** A lesson to take along. */
  readonly lesson?: ClassLesson | null;
}

/** The link to a place in a report, as it is sent and drawn: "https://…/en/reports/shifeng/?view=sentence&pinyin=all#s12". */
export function reportLink({ origin, base, locale, slug, sentence, wishes = {}, lesson = null }: ReportPlace): string {
  const asked = WISHES.flatMap((name) => (wishes[name] === undefined ? [] : [[name, wishes[name]]]));
  const query = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
  const packed = lesson === null ? {} : { lesson: packLesson(lesson) };
  return `${origin}${base}/${locale}/reports/${encodeURIComponent(slug)}/${query}${writeFragment({ place: sentence, packed })}`;
}

/** The link to a list of words. @param list packed (word-list.ts) */
export const listLink = ({ origin, base, locale }: Site, list: string): string =>
  `${origin}${base}/${locale}/words/${writeFragment({ place: null, packed: { list } })}`;
