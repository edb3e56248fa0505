import type { DocumentFormat } from './document';

interface FileType {
  /** Endings of names, lower case, without the dot. */
  readonly endings: readonly string[];
  readonly media: readonly string[];
}

/** How files that can be opened are called; `shared`: a text that this site has written for another device. */
export const FILE_TYPES: Readonly<Record<DocumentFormat | 'shared', FileType>> = {
  text: { endings: ['txt'], media: ['text/plain'] },
  subtitles: { endings: ['srt', 'vtt'], media: ['application/x-subrip', 'text/vtt'] },
  epub: { endings: ['epub'], media: ['application/epub+zip'] },
  html: { endings: ['html', 'htm', 'xhtml'], media: ['text/html'] },
  markdown: { endings: ['md', 'markdown'], media: ['text/markdown'] },
  word: {
    endings: ['docx'],
    media: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  },
  shared: { endings: ['json'], media: ['application/json'] },
};

/** ".txt", "text/plain" …: what a choice of files offers, and what other apps may share. */
export const ACCEPTED_FILES: readonly string[] = Object.values(FILE_TYPES).flatMap(({ endings, media }) => [
  ...endings.map((ending) => `.${ending}`),
  ...media,
]);
