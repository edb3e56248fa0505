'use client';
import { useEffect, useState } from 'react';
import type { OwnText } from '@/lib/storage/text-schema';
import { listTexts, unkeptTexts } from '@/lib/storage/texts';

/** Her own texts, to choose one from; where none can be kept or read, those of this visit. */
export function useOwnTexts(): readonly OwnText[] {
  const [texts, setTexts] = useState<readonly OwnText[]>([]);
  useEffect(() => {
    listTexts().then(
      (shelf) => setTexts(shelf.texts),
      () => setTexts(unkeptTexts()),
    );
  }, []);
  return texts;
}
