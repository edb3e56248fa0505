import { Document, isMap, isPair, isScalar, visit } from 'yaml';
import { surnameLength } from '../chinese/names';
import type { Block, Gloss, Token } from '../chinese/types';
import { type Chunk, type DraftedSentence, type DraftSentence, draftSentence } from './draft-sentence';
import type { Dictionary } from './lookup';

export type { DraftSentence } from './draft-sentence';

/** A text to write as a report file. */
export interface DraftText {
  /** Its headline, if the blocks do not hold one. */
  readonly title: DraftSentence | null;
  readonly blocks: readonly { readonly kind: Block['kind']; readonly sentences: readonly DraftSentence[] }[];
  /** Where it was printed and when (2021, 2021-08 or 2021-08-17); what is not known is left to fill in. */
  readonly source?: { readonly zh?: string; readonly en?: string; readonly date?: string };
}

type GlossValue = string | { readonly means: string; readonly literal: string };

const toValue = (gloss: Gloss | null): GlossValue => {
  if (gloss === null) return '';
  return gloss.literal === undefined ? gloss.means : { means: gloss.means, literal: gloss.literal };
};

const same = (a: GlossValue, b: GlossValue): boolean => JSON.stringify(a) === JSON.stringify(b);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The value that stands most often; the first of equals, and any gloss before none. */
function commonest(values: readonly GlossValue[]): GlossValue {
  const filled = values.filter((value) => value !== '');
  const groups = [...groupBy(filled, (value) => JSON.stringify(value)).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? '';
}

/** What each word means, under its characters; a word with two readings has a line for each: "为 wèi". */
function glossaryOf(words: readonly Chunk[]): ReadonlyMap<Chunk, readonly [key: string, value: GlossValue]> {
  const lines = new Map<Chunk, readonly [string, GlossValue]>();
  for (const [surface, all] of groupBy(words, ({ token }) => token.surface)) {
    const readings = groupBy(all, ({ spelling }) => spelling);
    for (const [spelling, chunks] of readings) {
      const key = readings.size === 1 ? surface : `${surface} ${spelling}`;
      const value = commonest(chunks.map(({ token }) => toValue(token.gloss)));
      for (const chunk of chunks) lines.set(chunk, [key, value]);
    }
  }
  return lines;
}

/** What words mean in one sentence only: under their characters, 要#2 for the second of two. */
function ownGlosses(chunks: readonly Chunk[], glossary: ReturnType<typeof glossaryOf>): Record<string, GlossValue> {
  const entries = [...groupBy(chunks, ({ token }) => token.surface)].flatMap(([surface, twins]) =>
    twins.flatMap((chunk, i): [string, GlossValue][] => {
      const value = toValue(chunk.token.gloss);
      const general = glossary.get(chunk)?.[1];
      if (general === undefined || value === '' || same(value, general)) return [];
      return [[twins.length === 1 ? surface : `${surface}#${i + 1}`, value]];
    }),
  );
  return Object.fromEntries(entries);
}

const ORGANISATION = /(?:大学|学院|学校|中学|小学|公司|集团|银行|[日晚早时]报|医院|法院|协会|委员会|[局部党队社])$/u;

const nameKind = ({ surface, headword }: Token): string => {
  if (headword === null && surnameLength(surface) < surface.length) return 'person';
  return ORGANISATION.test(surface) ? 'organisation' : 'place';
};

const withoutTones = (spelling: string): string =>
  spelling
    .normalize('NFD')
    .replace(/[\u0304\u0301\u030c\u0300]/g, '')
    .normalize('NFC');

/** "Zhuzhou" of "Zhuzhou, city in Hunan"; a name that nobody has glossed as it is spelled: "Zhou Song". */
const nameEnglish = ({ token, spelling }: Chunk): string =>
  token.gloss?.means.split(/[,;] /)[0] ?? withoutTones(spelling);

const namesOf = (chunks: readonly Chunk[]): Record<string, { en: string; kind: string }> =>
  Object.fromEntries(
    chunks
      .filter(({ role }) => role === 'name')
      .map((chunk) => [chunk.token.surface, { en: nameEnglish(chunk), kind: nameKind(chunk.token) }]),
  );

const MOST_HINTS = 4;

/** Lays out short things in one line each, and writes behind a gloss what else the dictionary has. */
function layOut(draft: Document, hints: ReadonlyMap<string, string>): void {
  visit(draft, {
    Pair(_, pair, path) {
      if (!isPair(pair) || !isScalar(pair.key)) return;
      const key = String(pair.key.value);
      if (isMap(pair.value) && (key === 'gloss' || pair.value.has('kind') || pair.value.has('literal')))
        pair.value.flow = true;
      const hint = path.length === 4 ? hints.get(key) : undefined; // document, map, pair `glossary`, map
      if (isScalar(pair.value) && hint) pair.value.comment = ` ${hint}`;
    },
  });
}

/** What the dictionary has for each line of the glossary, where it says more than the line. */
function hintsOf(glossary: ReturnType<typeof glossaryOf>, lookUp: Dictionary['lookUp']): ReadonlyMap<string, string> {
  const hints = new Map<string, string>();
  for (const [{ token }, [key, value]] of glossary) {
    if (hints.has(key)) continue;
    const senses = lookUp(token.headword ?? token.surface, token.reading)[0]?.senses ?? [];
    const hint = senses.slice(0, MOST_HINTS).join(' / ');
    hints.set(key, hint === value ? '' : hint);
  }
  return hints;
}

/**
 * Writes a text as a report file (content/README.md): its sentences with `py` from their tokens, and the glosses of the tokens as a
 * glossary, with a line for each reading of a word and a sentence's own gloss where it differs. English that nobody has written is
 * left empty, so that the reader of report files refuses the draft until a person has filled it in; so is the meaning of a word
 * without a gloss. Sentences that the format can't hold (a row of hyphens) are left out.
 * @param lookUp writes the dictionary's senses behind each gloss, for an editor to choose from
 * @returns YAML
 */
export function writeDraft({ title, blocks, source = {} }: DraftText, lookUp?: Dictionary['lookUp']): string {
  const all = title === null ? blocks : [{ kind: 'title' as const, sentences: [title] }, ...blocks];
  const drafted = all
    .map(({ kind, sentences }) => ({ kind, sentences: sentences.map(draftSentence).filter(({ py }) => py !== '') }))
    .filter(({ sentences }) => sentences.length > 0);
  const chunks = drafted.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.chunks));
  const glossary = glossaryOf(chunks.filter(({ role }) => role === 'word'));
  const draft = new Document({
    source: { name: { zh: source.zh ?? '', en: source.en ?? '' }, date: source.date ?? '' },
    blocks: drafted.map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.map((sentence) => toRecord(sentence, ownGlosses(sentence.chunks, glossary))),
    })),
    glossary: Object.fromEntries(glossary.values()),
    names: namesOf(chunks),
  });
  layOut(draft, lookUp === undefined ? new Map() : hintsOf(glossary, lookUp));
  return draft.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const toRecord = ({ zh, py, en }: DraftedSentence, gloss: Record<string, GlossValue>) => ({
  zh: zh.trim(),
  py,
  en: en ?? '',
  ...(Object.keys(gloss).length === 0 ? {} : { gloss }),
});
