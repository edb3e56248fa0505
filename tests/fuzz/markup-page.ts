// Runs in a page (scripts/fuzz.ts, tests/e2e/fuzz.spec.ts): the parsers that need the browser's own DOMParser.
import { HOSTILE_TEXTS } from './hostile-values';
import { bytesOf } from './parser';
import { markupParsers } from './parsers/markup';
import { fuzz, readOne } from './run';

const parserOf = (name: string) => {
  const parser = markupParsers.find((candidate) => candidate.name === name);
  if (parser === undefined) throw new RangeError(`no parser ${name}`);
  return parser;
};

export const markup = {
  names: markupParsers.map(({ name }) => name),
  /** Its samples and the table of hostile values. @returns what went wrong */
  table: async (name: string): Promise<string[]> => {
    const parser = parserOf(name);
    const inputs = [...parser.samples, ...Object.values(HOSTILE_TEXTS)];
    const errors = [];
    for (const input of inputs) errors.push(await readOne(parser, input));
    return errors.filter((error) => error !== null);
  },
  /** @returns what can leave the page: bytes as numbers */
  fuzz: async (name: string, cases: number, seed: number, seconds?: number) => {
    const { failure, ...done } = await fuzz(parserOf(name), cases, seed, seconds);
    return { ...done, failure: failure === null ? null : { ...failure, input: [...bytesOf(failure.input)] } };
  },
};
export type Markup = typeof markup;
Object.assign(globalThis, { markup });
