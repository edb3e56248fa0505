'use client';
import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { filePath } from '@/lib/i18n/paths';

/** Where other devices find this site. */
export interface SiteAddress {
  /** "https://duizhao.example"; of several the likeliest. */
  readonly origin: string;
  /** All that are known, the likeliest first. */
  readonly origins: readonly string[];
  /**
   * `open`: the page was opened by it; `room`: the page was opened on the server's own computer, and the server says under which
   * address the local network has it (`npm start -- --lan`); `computer`: nobody else can open it.
   */
  readonly reach: 'open' | 'room' | 'computer';
}

const lanSchema = v.object({
  addresses: v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[\w.:[\]-]+$/))),
});

const isThisComputer = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

/** The address to give to other devices; null until it is known. */
export function useSiteAddress(): SiteAddress | null {
  const [address, setAddress] = useState<SiteAddress | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    void findAddress(gone.signal).then((found) => gone.signal.aborted || setAddress(found));
    return () => gone.abort();
  }, []);
  return address;
}

async function findAddress(signal: AbortSignal): Promise<SiteAddress> {
  const { origin, hostname } = window.location;
  if (!isThisComputer(hostname)) return { origin, origins: [origin], reach: 'open' };
  try {
    const response = await fetch(filePath('/lan.json'), { signal, cache: 'no-store' });
    const { addresses } = v.parse(lanSchema, await response.json());
    const [likeliest] = addresses; // only our own server knows any: every other sends the file as it was built, without one
    if (likeliest !== undefined) return { origin: likeliest, origins: addresses, reach: 'room' };
  } catch {} // no server, or another's file
  return { origin, origins: [origin], reach: 'computer' };
}
