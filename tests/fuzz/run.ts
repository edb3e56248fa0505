import fc from 'fast-check';
import { mutated } from './mutations';
import { anyText, type Input, type Parser } from './parser';

export interface Fuzzed {
  readonly name: string;
  readonly cases: number;
  readonly milliseconds: number;
  /** The case that took longest, in ms. */
  readonly slowest: number;
  readonly seed: number;
  /** The smallest input found that breaks a promise, and what came of it; null = none. */
  readonly failure: { readonly input: Input; readonly path: string; readonly error: string } | null;
}

/** What a parser may have left behind on what all objects share. */
const SHARED = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const namesOnShared = (): string => SHARED.map((shared) => Reflect.ownKeys(shared).map(String).join()).join('|');

/** Half of the cases are broken samples, half are by structure, or text and bytes of chance. */
const inputsOf = ({ samples, arbitrary }: Parser): fc.Arbitrary<Input> => {
  const chance: fc.Arbitrary<Input> =
    typeof samples[0] === 'string' ? anyText : fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));
  return fc.oneof(
    { weight: 3, arbitrary: mutated(samples) },
    { weight: 1, arbitrary: chance },
    ...(arbitrary === undefined ? [] : [{ weight: 2, arbitrary }]),
  );
};

const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Reads one input. @returns what went wrong; null = nothing */
export async function readOne({ read }: Parser, input: Input): Promise<string | null> {
  const before = namesOnShared();
  try {
    await read(input);
  } catch (error) {
    return messageOf(error);
  }
  return namesOnShared() === before ? null : 'something was left on a prototype that all objects share';
}

/** Feeds a parser with so many cases, or with as many as there is time for. The same seed makes the same cases. */
export async function fuzz(parser: Parser, cases: number, seed: number, seconds?: number): Promise<Fuzzed> {
  const started = performance.now();
  let slowest = 0;
  const details = await fc.check(
    fc.asyncProperty(inputsOf(parser), async (input) => {
      const from = performance.now();
      const error = await readOne(parser, input);
      slowest = Math.max(slowest, performance.now() - from);
      if (error !== null) throw new Error(error);
    }),
    { numRuns: cases, seed, ...(seconds !== undefined && { interruptAfterTimeLimit: seconds * 1000 }) },
  );
  const [input] = details.counterexample ?? [];
  return {
    name: parser.name,
    cases: details.numRuns,
    milliseconds: performance.now() - started,
    slowest,
    seed,
    failure:
      details.failed && input !== undefined
        ? { input, path: details.counterexamplePath ?? '', error: messageOf(details.errorInstance) }
        : null,
  };
}
