/** How long a piece of work may keep others waiting: half of what a page's task may take before it is felt. */
const SLICE_MS = 25;

/** Lets waiting messages and input in. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs work that can pause to its end, a slice at a time. */
export async function runInSlices<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + SLICE_MS;
  }
}
