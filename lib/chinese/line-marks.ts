// No line begins with a closing mark or ends with an opening one (GB/T 15834).

/** The opening marks at the end of a text, which belong to the word after it. */
export const OPENING_MARKS = /[\p{Ps}\p{Pi}]+$/u;

/** The marks at the beginning of a text that belong to the word before it: whatever is no letter, number or opening mark. */
export const CLOSING_MARKS = /^[^\p{L}\p{N}\p{Ps}\p{Pi}]+/u;
