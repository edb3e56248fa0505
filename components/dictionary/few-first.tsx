'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';

interface FewFirstProps<T> {
  readonly items: readonly T[];
  readonly first: number;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** The first of a list, and a button for all of it. */
export function FewFirst<T>({ items, first, children }: FewFirstProps<T>) {
  const t = useTranslations('Dictionary');
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? items : items.slice(0, first))}
      {!all && items.length > first && (
        <button type="button" onClick={() => setAll(true)}>
          {t('showAll', { count: items.length })}
        </button>
      )}
    </>
  );
}
