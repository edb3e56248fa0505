const NEWLINES = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// C0 and C1 controls but tab and newline, soft hyphen, bidi marks and controls (UAX #9), zero-width space, word joiner
// and the invisible operators, deprecated format characters, byte order mark, interlinear annotation, noncharacters.
// ZWJ and ZWNJ stay: emoji and Indic scripts are written with them.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text without what can't be seen: newlines are \n, tabs spaces, lone surrogates U+FFFD, the rest of UNSEEN is gone.
 * NFC, not NFKC: full-width letters, circled digits and ligatures stay as they were written.
 * Idempotent. Never throws.
 */
export const cleanText = (text: string): string =>
  text
    .replace(NEWLINES, '\n')
    .replace(LONE_SURROGATE, '\ufffd') // before UNSEEN: what stood between two halves must not make a pair of them
    .replace(UNSEEN, '')
    .replaceAll('\t', ' ')
    .normalize('NFC');

/** The same on one line, without white space (the ideographic too) at its ends. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll('\n', ' ').trim();
