import { checked, fetchChecked, hashOf, OfflineError } from './fetch-checked';
import { keepFile, keptFile, keptOfAnyVersion } from './kept-files';
import type { FileLine } from './list';

/** The files of one version, as a request is answered from them. */
export interface Shelf {
  readonly root: string;
  readonly files: ReadonlyMap<string, FileLine>;
}

interface Asked {
  readonly request: Request;
  /** Work that goes on after the answer. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** Larger files are handed on while they come, so that a page can show progress; they are kept afterwards, if they are right. */
const LARGE_BYTES = 300_000;

/** The path below the root as the list writes it. */
function pathOf(root: string, request: Request): string {
  const path = new URL(request.url).pathname.slice(new URL(root).pathname.length);
  try {
    return decodeURI(path);
  } catch {
    return path; // half of an escape, typed or cut off: no list has it, and the server says what it says
  }
}

const fetchToKeep = async (root: string, file: FileLine): Promise<Response> => {
  const response = await fetchChecked(root, file);
  const copy = response.clone();
  // A full device shows the page all the same.
  await keepFile(root, file, copy).catch(() => {});
  return response;
};

/**
 * A page of the version. One that is not kept comes from the network; if the server has a newer version already, its page comes as it
 * is and is not kept: it names its own scripts and data, none of which are in this version, so nothing is mixed.
 * @returns null where nothing can be had: no network
 */
export async function answerPage({ root, files }: Shelf, { request }: Asked): Promise<Response | null> {
  const path = pathOf(root, request);
  const file = files.get(path);
  if (file === undefined && files.has(`${path}/`))
    return Response.redirect(`${root}${path}/${new URL(request.url).search}`);
  if (file === undefined) return fetch(request).catch(() => null);
  const kept = await keptFile(root, file);
  if (kept !== undefined) return kept;
  return fetchToKeep(root, file).catch(() => fetch(request).catch(() => null));
}

/** A script, style or file of data. @throws OfflineError where the right one can't be had: never another version's in its place */
export async function answerFile(shelf: Shelf, asked: Asked): Promise<Response> {
  const { root, files } = shelf;
  const path = pathOf(root, asked.request);
  const file = files.get(path);
  const wanted = new URL(asked.request.url).searchParams.get('v') ?? '';
  if (file?.[1].startsWith(wanted)) return (await keptFile(root, file)) ?? fetchListed(root, file, asked);
  const other = await keptOfAnyVersion(root, path, wanted);
  if (other !== undefined) return other;
  return wanted === '' ? withoutAddress(asked.request) : fetchNamed(asked.request, wanted);
}

async function fetchListed(root: string, file: FileLine, { request, waitUntil }: Asked): Promise<Response> {
  if (file[2] < LARGE_BYTES) return fetchToKeep(root, file);
  const response = await fetch(request);
  if (response.status !== 200) throw new OfflineError('wrong');
  waitUntil(
    checked(response.clone(), file)
      .then((whole) => keepFile(root, file, whole))
      .catch(() => {}), // not kept: it is asked for again with its next use
  );
  return response;
}

/** A file of a version that is not this one's and names its content: it is that, or nothing. */
async function fetchNamed(request: Request, wanted: string): Promise<Response> {
  const response = await fetch(request);
  if (response.status !== 200) return response;
  const bytes = await response.arrayBuffer();
  if (!(await hashOf(bytes)).startsWith(wanted)) throw new OfflineError('wrong');
  return new Response(bytes, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
}

/** A worker is told where its parts are behind the # of its address, which a response with an address of its own would take away. */
async function withoutAddress(request: Request): Promise<Response> {
  const response = await fetch(request);
  return request.destination === 'worker' && response.status === 200 ? new Response(response.body, response) : response;
}
