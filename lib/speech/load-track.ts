/**
 * Fetches a sound file whole.
 * @param onProgress 0 to 1 while it comes, if the server says how long it is; null when it is over
 * @returns the address of the file in memory. Rejects if it can't be had.
 */
export async function loadTrack(
  address: string,
  signal: AbortSignal,
  onProgress: (share: number | null) => void,
): Promise<string> {
  try {
    onProgress(0);
    const response = await fetch(address, { signal });
    if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    const bytes = await readAll(response.body, Number(response.headers.get('content-length')), onProgress);
    return URL.createObjectURL(new Blob(bytes, { type: type.startsWith('audio/') ? type : '' }));
  } finally {
    onProgress(null);
  }
}

async function readAll(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  length: number,
  onProgress: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  let read = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    read += part.value.length;
    if (length > 0) onProgress(Math.min(1, read / length));
  }
  return parts;
}
