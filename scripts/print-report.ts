import type { Token } from '../lib/chinese/types';
import { ContentError } from '../lib/content/problem';
import { loadReport } from '../lib/content/reports';
import { ensureDictionary } from './build-dictionary';

/** Prints a published report, one JSON a sentence; on a report with problems prints these instead and fails. */
export async function printReport(slug: string): Promise<void> {
  await ensureDictionary();
  try {
    const { text, file } = loadReport(slug);
    const py = file.blocks.flatMap(({ sentences }) => sentences.map((sentence) => sentence.py));
    for (const { kind, sentences } of text.blocks)
      for (const { id, zh, en, notes, tokens } of sentences)
        console.log(
          JSON.stringify({ id, kind, zh, py: py[Number(id.slice(1)) - 1], en, notes, tokens: tokens.map(toLine) }),
        );
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

const toLine = ({ surface, reading, kind, gloss }: Token) => ({
  text: surface,
  pinyin: reading.length > 0 ? reading : null,
  kind,
  gloss: gloss?.means ?? null,
  ...(gloss?.literal === undefined ? {} : { literal: gloss.literal }),
});
