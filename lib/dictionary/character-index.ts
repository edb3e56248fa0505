import { type Grouped, groupByKey, NumberList } from './number-list';

const UNITS = 0x10000;
const FLAG_BITS = 2;
const STARTS = 1;
const WHOLE = 2;
const FLAGS = STARTS | WHOLE;
const BASIC = /^[\u4e00-\u9fff]*$/;

/** Characters as they are compared: full width as half width, letters in lower case. */
export const foldCharacters = (text: string): string =>
  BASIC.test(text) ? text : text.normalize('NFKC').toLowerCase();

/** How well an entry's characters fit: 0 are those asked for, 1 begin with them, 2 have them inside. */
export type Fit = 0 | 1 | 2;

/** The characters of an entry in both scripts, folded or not. */
export interface Forms {
  word(entry: number): string;
  traditional(entry: number): string;
}

/** Collects, for each character (a UTF-16 unit) of either script, the entries that have it. */
export class CharacterIndexBuilder {
  private readonly units = new NumberList();
  private readonly postings = new NumberList();
  private readonly latest = new Int32Array(UNITS).fill(-1);

  add(entry: number, word: string, traditional: string): void {
    this.addForm(entry, foldCharacters(word));
    if (traditional !== word) this.addForm(entry, foldCharacters(traditional));
  }

  private addForm(entry: number, form: string): void {
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      const flags = (i === 0 ? STARTS : 0) | (form.length === 1 ? WHOLE : 0);
      const at = this.latest[unit] ?? -1;
      if (at >= 0 && this.postings.at(at) >>> FLAG_BITS === entry) this.postings.set(at, this.postings.at(at) | flags);
      else {
        this.latest[unit] = this.postings.size;
        this.units.push(unit);
        this.postings.push((entry << FLAG_BITS) | flags);
      }
    }
  }

  finish(forms: Forms): CharacterIndex {
    return new CharacterIndex(groupByKey(this.units.finish(), this.postings.finish(), UNITS), forms);
  }
}

/** The entries that have `form` (folded) in either script. */
export class CharacterIndex {
  constructor(
    private readonly groups: Grouped,
    private readonly forms: Forms,
  ) {}

  private postings(unit: number): Uint32Array {
    return this.groups.values.subarray(this.groups.starts[unit] ?? 0, this.groups.starts[unit + 1] ?? 0);
  }

  /** Every entry that has `text` (folded), with how it fits. Nothing is decoded for a single character. */
  find(text: string, report: (entry: number, fit: Fit) => void): void {
    if (text.length === 1) {
      for (const posting of this.postings(text.charCodeAt(0)))
        report(posting >>> FLAG_BITS, posting & WHOLE ? 0 : posting & STARTS ? 1 : 2);
      return;
    }
    for (const entry of this.having(text)) {
      const fit = Math.min(fitOf(this.forms.word(entry), text), fitOf(this.forms.traditional(entry), text));
      if (fit <= 2) report(entry, fit as Fit);
    }
  }

  /** Every entry with a form (folded) that `fits`. @param literals characters (folded) that such a form must have; none = none found */
  match(fits: (form: string) => boolean, literals: string, report: (entry: number) => void): void {
    for (const entry of this.having(literals))
      if (fits(foldCharacters(this.forms.word(entry))) || fits(foldCharacters(this.forms.traditional(entry))))
        report(entry);
  }

  /** The entries of the longest word that begins at `start` of a text (folded); [] if none does. */
  longestAt(text: string, start: number): { readonly entries: readonly number[]; readonly length: number } {
    let entries: number[] = [];
    let length = 0;
    const consider = (entry: number, form: string) => {
      if (form.length < length || !text.startsWith(form, start)) return;
      if (form.length > length) entries = [];
      length = form.length;
      if (entries.at(-1) !== entry) entries.push(entry);
    };
    for (const entry of this.beginningWith(text.slice(start, start + 2))) {
      consider(entry, foldCharacters(this.forms.word(entry)));
      consider(entry, foldCharacters(this.forms.traditional(entry)));
    }
    if (length === 0) this.find(text.charAt(start), (entry, fit) => fit === 0 && entries.push(entry));
    return { entries, length: Math.max(length, entries.length > 0 ? 1 : 0) };
  }

  private beginningWith(pair: string): number[] {
    return pair.length < 2 ? [] : this.having(pair, STARTS);
  }

  /** The entries that have every character of `text`. @param flags what the posting of the first character must have */
  private having(text: string, flags = 0): number[] {
    const lists = [...new Set(text.split(''))].map((unit) => this.postings(unit.charCodeAt(0)));
    const first = flags === 0 ? undefined : lists[0]?.filter((posting) => (posting & FLAGS & flags) === flags);
    if (first !== undefined) lists[0] = first;
    lists.sort((a, b) => a.length - b.length);
    const [shortest, ...others] = lists;
    let entries = Array.from(shortest ?? [], (posting) => posting >>> FLAG_BITS);
    for (const list of others) entries = entries.filter(memberOf(list));
    return entries;
  }
}

const MISSES = 3;

function fitOf(form: string, text: string): number {
  const folded = foldCharacters(form);
  const at = folded.indexOf(text);
  if (at < 0) return MISSES;
  return at > 0 ? 2 : folded.length === text.length ? 0 : 1;
}

/** A test for ascending numbers: is each in the ascending list? Gallops, as a short list meets a long one. */
function memberOf(list: Uint32Array): (entry: number) => boolean {
  let at = 0;
  return (entry) => {
    let step = 1;
    while (at + step < list.length && (list[at + step] ?? 0) >>> FLAG_BITS < entry) step *= 2;
    let low = at;
    let high = Math.min(at + step, list.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] ?? 0) >>> FLAG_BITS < entry) low = middle + 1;
      else high = middle;
    }
    at = low;
    return at < list.length && (list[at] ?? 0) >>> FLAG_BITS === entry;
  };
}
