/** What stands behind the # of an address: `#s12`, `#s12&lesson=1.q1Yq…`, `#list=1.…`. A server never sees any of it. */
export interface Fragment {
  /** The id of a sentence or a line; null = none named. */
  readonly place: string | null;
  /** What a link carries, packed (pack.ts). */
  readonly packed: Readonly<Partial<Record<Cargo, string>>>;
}

/** A lesson of a report; a list of words. */
export const CARGOES = ['lesson', 'list'] as const;
export type Cargo = (typeof CARGOES)[number];

/** Reads what stands behind the #, as it stands in the address. What is not known is left out; nothing throws. */
export function parseFragment(hash: string): Fragment {
  const parts = hash.replace(/^#/, '').split('&');
  const packed: Partial<Record<Cargo, string>> = {};
  let place: string | null = null;
  for (const part of parts) {
    const cargo = CARGOES.find((name) => part.startsWith(`${name}=`));
    if (cargo !== undefined) packed[cargo] = part.slice(cargo.length + 1);
    else if (part !== '' && !part.includes('=')) place ??= decoded(part);
  }
  return { place, packed };
}

/** The same, written: "" or "#…". */
export function writeFragment({ place, packed }: Fragment): string {
  const parts = [
    ...(place === null ? [] : [encodeURIComponent(place)]),
    ...CARGOES.flatMap((name) => (packed[name] === undefined ? [] : [`${name}=${packed[name]}`])),
  ];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // half of an escape: a link cut short
  }
}
