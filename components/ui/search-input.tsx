import type { ComponentProps } from 'react';

/** A field that is searched with while she types: the phone corrects and completes nothing in it. */
export const SearchInput = (props: ComponentProps<'input'>) => (
  <input
    type="search"
    autoComplete="off"
    autoCapitalize="off"
    autoCorrect="off"
    spellCheck={false}
    enterKeyHint="search"
    {...props}
  />
);
