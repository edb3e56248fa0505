import { SHARED_CACHE, sharedPlace } from './protocol';
import { readState } from './state';

/** A text or file that another app shares: put by until the page of own texts takes it. Nothing of it goes to the network. */
export async function takeShared(request: Request, base: string): Promise<Response> {
  const form = await request.formData();
  const cache = await caches.open(SHARED_CACHE);
  const text = ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter((part) => typeof part === 'string' && part !== '');
  const files = form.getAll('files').filter((part) => part instanceof File);
  if (files.length === 0) await cache.put(sharedPlace(base, 0), new Response(text.join('\n')));
  for (const [i, file] of files.entries())
    await cache.put(sharedPlace(base, i), new Response(file, { headers: { 'x-name': encodeURIComponent(file.name) } }));
  const { locale } = await readState();
  return Response.redirect(`${base}${locale ?? 'en'}/texts/?shared=${Math.max(1, files.length)}`, 303);
}
