/** Milliseconds of work in one go: with a margin, what leaves a page its frame at 50 ms (the limit of a long task). */
const SLICE = 12;

let since = 0;

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel(); // setTimeout waits 4 ms when nested, often a minute in a hidden tab
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Lets the page paint and answer when this folder has worked for a slice; costs nothing otherwise. */
export async function breathe(): Promise<void> {
  if (performance.now() - since < SLICE) return;
  await nextTask();
  since = performance.now();
}
