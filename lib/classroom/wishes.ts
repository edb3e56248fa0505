// Apart from link.ts: the reader needs the names, and nothing of what packs a lesson.

/** What a link may ask of the reader, by the names in its query; they are those of the reader's settings. */
export const WISHES = ['view', 'pinyin', 'glosses', 'english', 'script', 'notation'] as const;
/** Names and values; what is left out is as the phone that opens the link has it. */
export type Wishes = Readonly<Partial<Record<(typeof WISHES)[number], string>>>;
