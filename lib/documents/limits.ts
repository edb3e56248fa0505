/** Bytes of a file. The longest novel in print, with its pictures as .epub, stays below; the page asks before it reads. */
export const MAX_FILE_BYTES = 50_000_000;

/** UTF-16 units of text: four times the longest Chinese classic (红楼梦 has about 900,000 characters) and then some. */
export const MAX_CHARACTERS = 5_000_000;

/** UTF-16 units of one piece of markup: a saved page is several times its text, and the parser can't be interrupted. */
export const MAX_MARKUP = 4 * MAX_CHARACTERS;

/** A book has some hundred parts; ten thousand are made to be walked through. */
export const MAX_ZIP_ENTRIES = 10_000;

/** Bytes that all entries of a zip may come to: a file of 50 MB of photographs and text does not grow fourfold. */
export const MAX_ZIP_BYTES = 200_000_000;

/** Text deflates to a fifth, dull XML to a fiftieth; deflate ends at 1032. */
export const MAX_ZIP_RATIO = 200;

/** Bytes below which no ratio does harm: what MAX_CHARACTERS of Chinese weigh in UTF-8, 3 bytes each. */
export const HARMLESS_ZIP_BYTES = 3 * MAX_CHARACTERS;

/** Bytes of one entry that is read as markup: MAX_MARKUP in UTF-8. More is never inflated. */
export const MAX_PART_BYTES = 3 * MAX_MARKUP;
