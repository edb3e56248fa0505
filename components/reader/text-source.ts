import type { Fetched } from '@/components/ui/use-fetched';
import type { Script } from '@/lib/chinese/script';
import type { ReportData, ReportEntries, ReportNotes, ReportWord } from '@/lib/dictionary/report-data';

/** Where the reader stopped last time. */
export interface Bookmark {
  /** The id of the sentence; null = nowhere yet. */
  read(): string | null;
  write(sentence: string): void;
}

/**
 * What the reader knows of a text beyond its markup. A report has all of it in three files of the site; a learner's own text
 * is analysed in the browser, and only what is near is in the page.
 */
export interface TextSource {
  readonly title: string;
  /** What saved words name as their source: a report's slug, or `text:` and the id of an own text. */
  readonly slug: string;
  readonly printed: Script;
  /** Does it have English to show? */
  readonly translated: boolean;
  /** Are the meanings of its words there, as far as anybody has said? */
  readonly glossed: boolean;
  readonly bookmark: Bookmark;
  /** The words that are there so far. */
  readonly parts: readonly ReportData[];
  readonly status: Fetched<unknown>['status'];
  /** Asks again for what could not be had, words or notes. */
  readonly retry: () => void;
  /** Changes when lines have come into the page after it was drawn: aids and marks are put into them. */
  readonly grown: number;
  /** The editor's notes; an own text has none. */
  readonly notes: Fetched<ReportNotes>;
  readonly wantNotes: () => void;
  readonly entries: Fetched<ReportEntries>;
  /** Asks for the dictionary's entries of a word and of the words inside it. */
  readonly wantEntries: (word: ReportWord) => void;
  /** How many sentences there are, `s1`…; null = as many as stand in the page. */
  readonly count: number | null;
  /** Where the data of its recording is; null = nobody has read it aloud. */
  readonly recording: string | null;
  /** Brings a sentence into the page, and keeps it there as long as it is the last one asked for. */
  readonly reveal: ((sentence: string) => Promise<void>) | null;
}
