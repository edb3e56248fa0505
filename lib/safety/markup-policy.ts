/** Who may hand markup to the page: `reader` what markup.ts wrote, `documents` a foreign file to a parser that runs nothing. */
export const MARKUP_POLICIES = ['reader', 'documents'] as const;

/**
 * The door by which one module's markup gets to the browser where the page takes none from anywhere else (Trusted Types;
 * scripts/content-policy.ts names the doors). Other browsers take the text itself.
 * @returns what a sink of markup takes. To TypeScript's DOM that is a string; to the browser it is a TrustedHTML
 * @throws TypeError for a second door of the same name
 */
export function markupPolicy(name: (typeof MARKUP_POLICIES)[number]): (markup: string) => string {
  const types = typeof window === 'undefined' ? undefined : window.trustedTypes; // no window on the server
  const policy = types?.createPolicy(name, { createHTML: (markup) => markup });
  return (markup) => (policy === undefined ? markup : (policy.createHTML(markup) as unknown as string));
}
