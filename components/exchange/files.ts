import type { ExportFormat } from '@/lib/exchange/types';

interface FileKind {
  readonly stem: string;
  readonly ending: string;
  readonly type: string;
}

/** Endings that phones hand to the right program: AnkiDroid takes .tsv, and no .txt. */
export const FILE_KINDS: Readonly<Record<ExportFormat, FileKind>> = {
  'anki-package': { stem: 'words', ending: 'apkg', type: 'application/octet-stream' },
  'anki-text': { stem: 'words', ending: 'tsv', type: 'text/tab-separated-values' },
  pleco: { stem: 'pleco', ending: 'txt', type: 'text/plain' },
  zhongwen: { stem: 'zhongwen', ending: 'txt', type: 'text/plain' },
  csv: { stem: 'words', ending: 'csv', type: 'text/csv' },
  json: { stem: 'backup', ending: 'json', type: 'application/json' },
};

const MINUTE_MS = 60_000;

/** The date on her clock: "2026-11-22". */
const localDate = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 10);

/** A file of words, named by its day: "duizhao-words-2026-11-22.tsv". */
export function wordFile(format: ExportFormat, content: string | Uint8Array<ArrayBuffer>, now: Date): File {
  const { stem, ending, type } = FILE_KINDS[format];
  return new File([content], `duizhao-${stem}-${localDate(now)}.${ending}`, { type });
}

/** Can this device hand such a file to another app? */
export const canShare = (file: File): boolean => {
  try {
    return navigator.canShare?.({ files: [file] }) ?? false;
  } catch {
    return false;
  }
};
