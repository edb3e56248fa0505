import { withoutDirection } from '../chinese/direction-marks';
import type { ListId, WordList, WordLists } from './lists';
import { hasPlace, isOwnText, type SavedWord } from './word';

const OWN = 'own:';

/** A list as an address and a choice name it: one of her own, or the list that a report or text makes by itself (its slug). */
export type ListRef = string;

export const ownListRef = (id: ListId): ListRef => OWN + id;

/** The id of one of her own lists; null for a report's or text's. */
export const ownListId = (list: ListRef): ListId | null => (list.startsWith(OWN) ? list.slice(OWN.length) : null);

/** Is the word in the list? */
export function belongsTo(word: SavedWord, list: ListRef): boolean {
  const own = ownListId(list);
  return own === null
    ? word.examples.some((example) => hasPlace(example) && example.slug === list)
    : word.lists?.includes(own) === true;
}

/** A list to choose, and how many words it has. `kind`: who made it. */
export interface ListChoice {
  readonly ref: ListRef;
  readonly name: string;
  readonly kind: 'own' | 'report' | 'text';
  readonly count: number;
}

/**
 * Every list there is: her own (empty ones too) by name, then those of the reports and of her texts that words come from, in
 * the order in which they stand among the words. Sentences without a place make none.
 * @param titles of the reports by slug; a report that is gone keeps the title that its sentences name
 */
export function listChoices(
  words: readonly SavedWord[],
  lists: WordLists,
  titles: Readonly<Record<string, string>>,
): readonly ListChoice[] {
  const own = new Map(Object.keys(lists).map((id) => [id, 0]));
  const sources = new Map<string, { name: string; count: number }>();
  for (const word of words) {
    for (const id of word.lists ?? []) if (own.has(id)) own.set(id, (own.get(id) ?? 0) + 1);
    for (const slug of new Set(word.examples.filter(hasPlace).map((example) => example.slug))) {
      const source = sources.get(slug) ?? { name: titleOf(slug, word, titles), count: 0 };
      sources.set(slug, { ...source, count: source.count + 1 });
    }
  }
  return [
    ...byName(lists).map(([id, { name }]) => ({
      ref: ownListRef(id),
      name: withoutDirection(name),
      kind: 'own' as const,
      count: own.get(id) ?? 0,
    })),
    ...[...sources].map(([ref, source]) => ({
      ref,
      ...source,
      kind: isOwnText(ref) ? ('text' as const) : ('report' as const),
    })),
  ];
}

const titleOf = (slug: string, { examples }: SavedWord, titles: Readonly<Record<string, string>>): string =>
  (Object.hasOwn(titles, slug)
    ? titles[slug]
    : withoutDirection(examples.find((example) => example.slug === slug)?.title ?? '')) || slug;

const byName = (lists: WordLists): [ListId, WordList][] =>
  Object.entries(lists).sort(([, a], [, b]) => a.name.localeCompare(b.name, 'zh'));

/** Her lists, the one that she put a word into last first; one never used stands where it was made. */
export function recentLists(lists: WordLists, words: readonly SavedWord[]): readonly (readonly [ListId, WordList])[] {
  const used = new Map<ListId, string>();
  for (const { lists: of = [], savedAt, changedAt = savedAt } of words)
    for (const id of of) if (changedAt > (used.get(id) ?? '')) used.set(id, changedAt);
  const last = ([id, { createdAt }]: readonly [ListId, WordList]): string => used.get(id) ?? createdAt;
  return Object.entries(lists).sort((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0));
}
