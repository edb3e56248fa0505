'use client';
import { useMemo } from 'react';
import { useFetched } from '@/components/ui/use-fetched';
import { type LibraryLine, type PackedLibrary, unpackLibrary } from '@/lib/dictionary/library-index';
import type { Finder } from './find-reports';

/**
 * What a screen knows of every report: what its page brings, until the index of a large library is there.
 * @param fromLine a function that stays the same
 */
export function useReports<T>(
  first: readonly T[],
  finder: Finder | null,
  fromLine: (line: LibraryLine) => T,
): readonly T[] {
  const [packed] = useFetched<PackedLibrary>(finder?.index ?? '', finder !== null);
  return useMemo(
    () => (packed.value === null ? first : unpackLibrary(packed.value).map(fromLine)),
    [packed.value, first, fromLine],
  );
}
