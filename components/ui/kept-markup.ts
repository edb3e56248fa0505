// The server's two renderers (of server and of client components) load this module apart but share one process.
const shared = globalThis as typeof globalThis & { duizhaoMarkup?: Map<string, string> };

/** More pages than are rendered at once. Three thousand would take half a gigabyte. */
const MOST = 64;

/** Keeps markup, or a script's code, for `StaticMarkup` to write. Called while a page is rendered on the server. */
export function keepMarkup(id: string, html: string): void {
  shared.duizhaoMarkup ??= new Map();
  shared.duizhaoMarkup.delete(id);
  shared.duizhaoMarkup.set(id, html);
  for (const oldest of [...shared.duizhaoMarkup.keys()].slice(0, -MOST)) shared.duizhaoMarkup.delete(oldest);
}

/** The markup under `id`; '' in a browser, where it is in the page already. */
export const keptMarkup = (id: string): string => shared.duizhaoMarkup?.get(id) ?? '';
