import { Composer, type CST, type Document, Lexer, type LineCounter, Parser } from 'yaml';
import { DIRECTION_MARKS } from '../chinese/direction-marks';
import type { Problem } from './problem';

type Refusal = Omit<Problem, 'file'>;

/** UTF-16 units of a report file: ten times the longest report of a newspaper, with all its glosses and notes. */
export const MAX_REPORT_UNITS = 2_000_000;

/** Lists, maps and values that are open at one place. A report has nine; `yaml` calls itself for each and ends at some thousands. */
const MOST_OPEN = 30;

/**
 * Parses a report file as YAML, if it is one that can be parsed at all. Errors of YAML are in the document.
 * @param lines is told where each line begins
 * @returns why it is not even parsed, else the document
 */
export function parseSource(source: string, lines: LineCounter): Document | Refusal {
  const refused = refusal(source);
  if (refused !== null) return refused;
  const tokens: CST.Token[] = [];
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(source)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MOST_OPEN)
      return {
        line: lines.linePos(parser.offset).line,
        problem: 'lists and maps are nested too deeply',
        remedy: 'A report has seven levels; content/README.md shows them',
      };
  }
  tokens.push(...parser.end());
  // `yaml` warns of keys that are lists; here a key that is not known is a problem of its own
  const composer = new Composer({ prettyErrors: false, logLevel: 'error' });
  const [document, ...more] = composer.compose(tokens, true, source.length);
  if (document === undefined || more.length > 0)
    return {
      line: 0,
      problem: 'the file holds several documents',
      remedy: 'Take out the lines that are only --- or ...',
    };
  return document;
}

function refusal(source: string): Refusal | null {
  if (source.length > MAX_REPORT_UNITS)
    return {
      line: 0,
      problem: `the file has ${source.length} characters; up to ${MAX_REPORT_UNITS} are read`,
      remedy: 'Divide it into several reports',
    };
  const at = source.search(DIRECTION_MARKS); // what is read would not be what an editor has checked
  if (at < 0) return null;
  const code = source.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return {
    line: source.slice(0, at).split('\n').length,
    problem: `an unseen mark of direction stands here (U+${code})`,
    remedy: 'Delete the line and write it anew',
  };
}
