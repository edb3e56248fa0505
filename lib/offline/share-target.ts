import { MAX_CHARACTERS, MAX_FILE_BYTES } from '../documents/limits';
import { MOST_SHARED, SHARED_CACHE, sharedPlace } from './protocol';
import { readState } from './state';

/**
 * A text or file that another app shares: put by until the page of own texts takes it. Nothing of it goes to the network. Of what is
 * too large so much is put by that the page says so, and the address says how many files were left out; what was put by before and
 * not taken goes.
 */
export async function takeShared(request: Request, base: string): Promise<Response> {
  const form = await request.formData();
  await caches.delete(SHARED_CACHE);
  const cache = await caches.open(SHARED_CACHE);
  const text = ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n')
    .slice(0, MAX_CHARACTERS + 1);
  const all = form.getAll('files').filter((part) => part instanceof File);
  const files = all.slice(0, MOST_SHARED);
  if (files.length === 0) await cache.put(sharedPlace(base, 0), new Response(text));
  for (const [i, file] of files.entries()) {
    const headers = { 'x-name': encodeURIComponent(file.name) };
    await cache.put(sharedPlace(base, i), new Response(file.slice(0, MAX_FILE_BYTES + 1), { headers }));
  }
  const { locale } = await readState();
  const left = all.length > files.length ? `&left=${all.length - files.length}` : '';
  return Response.redirect(`${base}${locale ?? 'en'}/texts/?shared=${Math.max(1, files.length)}${left}`, 303);
}
