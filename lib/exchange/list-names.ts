import { foldName, type ListId, listName, type WordLists } from '../vocabulary/lists';

/** Lists by name: those that are there, and those to be made. */
export class ListNames {
  private readonly ids = new Map<string, ListId>();
  readonly newNames: string[] = [];
  readonly newLists: Record<ListId, WordLists[string]> = {};

  constructor(
    lists: WordLists,
    private readonly newListId: (name: string) => ListId,
    private readonly now: Date,
  ) {
    for (const [id, { name }] of Object.entries(lists)) this.ids.set(foldName(name), id);
  }

  /** null for a name that is empty */
  idOf(name: string): ListId | null {
    const folded = foldName(name);
    if (folded === '') return null;
    return this.ids.get(folded) ?? this.make(listName(name), folded);
  }

  private make(name: string, folded: string): ListId {
    const id = this.newListId(name);
    this.ids.set(folded, id);
    this.newNames.push(name);
    this.newLists[id] = { name, createdAt: this.now.toISOString() };
    return id;
  }
}
