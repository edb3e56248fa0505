/** An id that nothing else has; `crypto.randomUUID` is not there on plain http. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
