// The note type of our packages. Anki refuses to update notes whose note type has changed, so nothing here may ever change: another
// layout is another note type, with another id and "Duizhao 2" for its name.

/** Frozen; milliseconds of a day, as Anki's own ids are. */
export const NOTE_TYPE_ID = 1_763_683_200_001;
export const DECK_ID = 1_763_683_200_002;
export const NOTE_TYPE_NAME = 'Duizhao 1';
/** Seconds since 1970. Never later than an import that has happened, or Anki would take the note type for a changed one. */
const FROZEN_AT = 1_763_683_200;

/**
 * The fields in order. Anki takes two notes whose first field is the same for one, so that is the key (characters and reading):
 * 行 háng must not replace 行 xíng. `Word` is the word in the script that she reads, `OtherForm` the other one where it differs.
 * `Zhuyin` is filled where she reads zhuyin. `Cloze` is the sentence with the word left out; a note without a sentence has none, and
 * gets no such card. `Duizhao` is the saved word as JSON: what the others can't hold, so that a package can be read back whole.
 */
export const FIELDS = [
  'Key',
  'Word',
  'OtherForm',
  'Simplified',
  'Traditional',
  'Pinyin',
  'Zhuyin',
  'Meaning',
  'Note',
  'Sentence',
  'SentencePinyin',
  'SentenceEnglish',
  'MoreSentences',
  'Cloze',
  'Source',
  'Duizhao',
] as const;
export type FieldName = (typeof FIELDS)[number];
export type NoteFields = Readonly<Record<FieldName, string>>;

const fieldNumber = (name: FieldName): number => FIELDS.indexOf(name);

const when = (name: FieldName, content: string): string => `{{#${name}}}${content}{{/${name}}}`;

const WORD = '<div class="word">{{Word}}</div>';
const SENTENCE = when('Sentence', '<div class="sentence">{{Sentence}}</div>');
const READING =
  '<div class="reading"><span lang="zh-Latn-pinyin">{{Pinyin}}</span>' +
  `${when('Zhuyin', ' <span lang="zh-Bopo">{{Zhuyin}}</span>')}${when('OtherForm', ' <span class="other">{{OtherForm}}</span>')}</div>`;
const REST = [
  when('Meaning', '<div class="meaning" lang="en">{{Meaning}}</div>'),
  when('Note', '<div class="note">{{Note}}</div>'),
  when(
    'Sentence',
    '<div class="context"><div class="sentence">{{Sentence}}</div>' +
      when('SentencePinyin', '<div class="pinyin" lang="zh-Latn-pinyin">{{SentencePinyin}}</div>') +
      `${when('SentenceEnglish', '<div class="english" lang="en">{{SentenceEnglish}}</div>')}</div>`,
  ),
  when('MoreSentences', '<details class="more"><summary>+</summary>{{MoreSentences}}</details>'),
  when('Source', '<div class="source">{{Source}}</div>'),
].join('\n');
const LINE = '<hr id="answer">';

interface Template {
  readonly name: string;
  readonly front: string;
  readonly back: string;
  /** The front is empty, and there is no card, without this field. */
  readonly needs: FieldName;
}

/** What is asked: the meaning of the word, the word for the meaning, the word missing in its sentence. */
const TEMPLATES: readonly Template[] = [
  { name: 'Recognition', front: WORD, back: `${WORD}\n${LINE}\n${READING}\n${REST}`, needs: 'Word' },
  {
    name: 'Production',
    front: when(
      'Meaning',
      `<div class="meaning" lang="en">{{Meaning}}</div>\n${when('SentenceEnglish', '<div class="english" lang="en">{{SentenceEnglish}}</div>')}`,
    ),
    back: `{{FrontSide}}\n${LINE}\n${WORD}\n${READING}\n${when('Note', '<div class="note">{{Note}}</div>')}\n${SENTENCE}\n${when('SentencePinyin', '<div class="pinyin" lang="zh-Latn-pinyin">{{SentencePinyin}}</div>')}\n${when('Source', '<div class="source">{{Source}}</div>')}`,
    needs: 'Meaning',
  },
  {
    name: 'Cloze',
    front: when('Cloze', '<div class="sentence">{{Cloze}}</div>'),
    back: `${SENTENCE}\n${LINE}\n${WORD}\n${READING}\n${when('Meaning', '<div class="meaning" lang="en">{{Meaning}}</div>')}\n${when('Note', '<div class="note">{{Note}}</div>')}\n${when('SentencePinyin', '<div class="pinyin" lang="zh-Latn-pinyin">{{SentencePinyin}}</div>')}\n${when('SentenceEnglish', '<div class="english" lang="en">{{SentenceEnglish}}</div>')}\n${when('Source', '<div class="source">{{Source}}</div>')}`,
    needs: 'Cloze',
  },
];

/** The cards that a note has, by the number of their template. */
export const cardsOf = (fields: NoteFields): number[] =>
  TEMPLATES.flatMap(({ needs }, ord) => (fields[needs] === '' ? [] : [ord]));

// `.nightMode` is Anki's on computers and phones, `.night_mode` that of older AnkiDroids.
const CSS = `.card {
  max-width: 34rem; margin: 0 auto; padding: 0.5rem;
  background: #faf7f0; color: #211d17;
  font: 1.125rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: center;
}
[lang^="zh-Han"] { font-family: "Songti SC", "Songti TC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif; }
.word { font-size: 3rem; line-height: 1.3; }
.reading { font-size: 1.375rem; }
.other { color: #655c50; }
.meaning { font-size: 1.25rem; margin: 0.5rem 0; }
.note { margin: 0.5rem 0; white-space: pre-line; }
.context, .more { margin: 1rem 0 0; padding: 0.5rem 0 0; border-top: 1px solid #d9d0c1; }
.sentence { font-size: 1.5rem; line-height: 1.6; }
.sentence b { color: #9c3524; font-weight: inherit; }
.pinyin, .english, .source { color: #655c50; font-size: 1rem; }
.more summary { min-height: 2.75rem; cursor: pointer; }
.source { margin-top: 0.75rem; }
.blank { color: #9c3524; letter-spacing: 0.1em; }
hr { border: 0; border-top: 1px solid #d9d0c1; }
a { color: #9c3524; }
.nightMode.card, .night_mode.card, .nightMode .card, .night_mode .card { background: #191611; color: #ece5d8; }
.nightMode .other, .night_mode .other, .nightMode .pinyin, .night_mode .pinyin, .nightMode .english, .night_mode .english,
.nightMode .source, .night_mode .source { color: #b0a696; }
.nightMode .sentence b, .night_mode .sentence b, .nightMode .blank, .night_mode .blank, .nightMode a, .night_mode a { color: #f0a58f; }
.nightMode .context, .night_mode .context, .nightMode .more, .night_mode .more, .nightMode hr, .night_mode hr { border-color: #4a4337; }
`;

/** The note type as `col.models` has it in schema 11. `req` says which field each template needs. */
export const noteTypeJson = (): object => ({
  id: String(NOTE_TYPE_ID),
  name: NOTE_TYPE_NAME,
  type: 0,
  mod: FROZEN_AT,
  usn: -1,
  sortf: 0,
  did: DECK_ID,
  flds: FIELDS.map((name, ord) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
    ...(name === 'Duizhao' ? { collapsed: true, plainText: true, excludeFromSearch: true } : {}),
  })),
  tmpls: TEMPLATES.map(({ name, front, back }, ord) => ({
    name,
    ord,
    qfmt: front,
    afmt: back,
    bqfmt: '',
    bafmt: '',
    did: null,
  })),
  css: CSS,
  latexPre:
    '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n',
  latexPost: '\\end{document}',
  req: TEMPLATES.map(({ needs }, ord) => [ord, 'all', [fieldNumber(needs)]]),
  tags: [],
  vers: [],
});
