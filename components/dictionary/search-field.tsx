'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { SearchInput } from '@/components/ui/search-input';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** Whether the page opens with nothing but the field. */
  readonly alone: boolean;
  readonly onType: (query: string) => void;
  /** Enter: the best result. */
  readonly onFirst: () => void;
}

/** Longer than any headword; what is pasted beyond it is cut off. */
const LONGEST = 100;

/** The one field: characters, pinyin or English. The arrow down goes on to the first word below. */
export function SearchField({ field, query, alone, onType, onFirst }: SearchFieldProps) {
  const t = useTranslations('Dictionary');
  useFocusOnDesktop(field, alone);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // an input method has the keys
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') onType('');
    else event.currentTarget.closest('.dictionary')?.querySelector<HTMLElement>('a.hit')?.focus();
  };
  return (
    <search>
      <form
        className="dictionary-form"
        onSubmit={(event) => {
          event.preventDefault();
          onFirst();
        }}
      >
        <label htmlFor="dictionary-field">{t('field')}</label>
        <SearchInput
          ref={field}
          id="dictionary-field"
          maxLength={LONGEST}
          value={query}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={onKeyDown}
        />
      </form>
    </search>
  );
}

/** Where there is a mouse, typing can begin at once; on a phone the keyboard would cover half of the page unasked. */
function useFocusOnDesktop(field: RefObject<HTMLInputElement | null>, alone: boolean): void {
  useEffect(() => {
    if (alone && window.matchMedia('(hover: hover) and (pointer: fine)').matches)
      field.current?.focus({ preventScroll: true });
  }, [field, alone]);
}
