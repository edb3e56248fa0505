/**
 * The command `npm run -s analyse`: one sentence a line on stdin → one JSON a line on stdout, {"tokens":[{"text","pinyin"}]}.
 * `--report SLUG` prints a published report instead.
 */
import { analyse } from '../lib/chinese/analyse';
import type { Lexicon } from '../lib/chinese/lexicon';
import { createLexicon } from '../lib/dictionary/lexicon';
import { loadLexiconData } from './build-dictionary';

const toLine = (text: string, lexicon: Lexicon): string => {
  const tokens = analyse(text, lexicon).map(({ surface, reading }) => ({
    text: surface,
    pinyin: reading.length > 0 ? reading : null,
  }));
  return `${JSON.stringify({ tokens })}\n`;
};

/** Lines end with \n alone: a \r belongs to the text, and node:readline would swallow it. */
async function* readLines(input: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest !== '') yield [rest];
}

const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));

async function analyseInput(): Promise<void> {
  const lexicon = createLexicon(await loadLexiconData());
  process.stdin.setEncoding('utf8');
  for await (const lines of readLines(process.stdin)) await write(lines.map((line) => toLine(line, lexicon)).join(''));
}

const option = process.argv.indexOf('--report');
if (option < 0) await analyseInput();
else {
  const { printReport } = await import('./print-report');
  await printReport(process.argv[option + 1] ?? '');
}
