/** What turns the direction of the text behind it and is not seen itself (UAX #9, 2): embeddings, overrides, isolates, marks. */
export const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that can turn nothing round where it can't be isolated: in a line of the page, a list of choices, a name of a file or tab. */
export const withoutDirection = (text: string): string => text.replace(DIRECTION_MARKS, '');
