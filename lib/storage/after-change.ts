let looked = false;

/** Called with each change of a learner's work: with the first one, what looks after it is fetched (look-after.ts). */
export function afterChange(): void {
  if (looked || typeof navigator === 'undefined') return;
  looked = true;
  import('./look-after').then(
    ({ lookAfter }) => lookAfter(),
    () => {
      looked = false; // no network: with the next change
    },
  );
}
