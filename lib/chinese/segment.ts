import { AFTER_NUMERAL, AFTER_TITLE, KINDS, Lattice, PLAIN, type Span, type Transition } from './lattice';
import { createMatches, type Lexicon } from './lexicon';
import { TITLES_BEFORE, visitNames, visitTransliterations } from './names';
import { isApproximate, isNumeral, isOrdinal, numeralEnd } from './numerals';
import { visitPlaces } from './places';
import { visitReduplications } from './reduplication';
import { characterWeight, createWeights } from './weights';

const [WORD = 0, HELPER = 1, NUMERAL = 2, NAME = 3, TRANSLITERATION = 4, PLACE = 5, REDUPLICATION = 6, CHARACTER = 7] =
  KINDS.map((_, i) => i);

const ANYWHERE: Transition = [0, 0, 0];
/** 三十|多年, not 三|十多年: after a numeral no word begins with one. */
const BEGINS_WITH_NUMERAL: Transition = [0, -8, 0];
/** 1400余|名|医卫人员, not 名医: after a number its measure word stands alone. */
const BEGINS_WITH_MEASURE: Transition = [0, -5, 0];
const PERSON: Transition = [0, 0, 4];

/** A name that fills the run between separators is one: 杨凌凌 in "记者/杨凌凌". */
const NAME_ALONE = 8;
const SEPARATOR = /^[、/·|:：（）()\s]?$/u;

/** ln P of a numeral, however long: a numeral is no rarer for its length than a word is. */
const numeralWeight = (length: number): number => -8 - 0.5 * length;

/** 天, 月 and 时 measure too, but 两天时间 and 三年级 have words of time after the number: classes that may begin with a measure. */
const MAY_FOLLOW_NUMBER = 'tqmf';

const GENERICS: ReadonlySet<string> = new Set('省市县区镇乡村州');
const OFFICES: ReadonlySet<string> = new Set(['长', '委', '政府', '级', '城', '区', '民']);

/** Finds the likeliest words of a run of Chinese characters. */
class Segmentation {
  private readonly weight: (id: number) => number;
  private readonly matches = createMatches();
  private readonly lattice = new Lattice();
  private readonly titles: ReadonlySet<number>;
  private text = '';

  constructor(private readonly lexicon: Lexicon) {
    this.weight = createWeights(lexicon);
    this.titles = new Set([...TITLES_BEFORE].map((title) => lexicon.find(title)).filter((id) => id >= 0));
  }

  run(text: string, start: number, end: number): Span[] {
    this.text = text;
    this.lattice.reset(start, end, /\p{Nd}/u.test(text.charAt(start - 1)) ? AFTER_NUMERAL : PLAIN);
    for (let at = start; at < end; at++) if (this.lattice.isReached(at)) this.relaxAll(at, start, end);
    const spans = this.lattice.trace(end).flatMap((span) => (span.kind === 'helper' ? this.cutHelper(span) : [span]));
    return spans.map((span, i) => this.recutOffice(span, spans[i - 1], spans[i + 1]));
  }

  private isHeadword(start: number, end: number): boolean {
    const id = this.lexicon.find(this.text.slice(start, end));
    return id >= 0 && id < this.lexicon.headwordCount;
  }

  /** 重庆市|长 → 重庆|市长: the generic of a place belongs to the office that follows, where both halves are words. */
  private recutOffice(span: Span, before: Span | undefined, after: Span | undefined): Span {
    if (after !== undefined && this.sharesGeneric(span, after)) return this.wordSpan(span.start, span.end - 1);
    return before !== undefined && this.sharesGeneric(before, span) ? this.wordSpan(span.start - 1, span.end) : span;
  }

  private sharesGeneric(place: Span, office: Span): boolean {
    const { text } = this;
    if (place.kind !== 'word' || !OFFICES.has(text.slice(office.start, office.end))) return false;
    if (place.end - place.start < 3 || !GENERICS.has(text.charAt(place.end - 1))) return false;
    return this.isHeadword(place.start, place.end - 1) && this.isHeadword(place.end - 1, office.end);
  }

  private wordSpan(start: number, end: number): Span {
    return { start, end, kind: 'word', id: this.lexicon.find(this.text.slice(start, end)) };
  }

  private relaxAll(at: number, start: number, end: number): void {
    if (!this.relaxWords(at, end)) this.relaxCharacter(at);
    this.relaxNumeral(at, start, end);
    this.relaxNames(at, start, end);
    visitReduplications(this.lexicon, this.text, at, end, this.weight, (stop, weight) => {
      if (!this.isHeadword(at, stop)) this.lattice.relax(at, stop, REDUPLICATION, -1, weight, PLAIN, ANYWHERE);
    });
  }

  /** @returns whether a word of one character begins at `at` */
  private relaxWords(at: number, end: number): boolean {
    const { lexicon, matches } = this;
    const measured = this.lattice.reaches(at, AFTER_NUMERAL) && this.isMeasure(at);
    let single = false;
    lexicon.prefixes(this.text, at, end, matches);
    for (let i = 0; i < matches.size; i++) {
      const id = matches.ids[i] ?? -1;
      const stop = matches.ends[i] ?? end;
      single ||= stop === at + 1;
      const kind = id < lexicon.headwordCount ? WORD : HELPER;
      this.lattice.relax(
        at,
        stop,
        kind,
        id,
        this.weight(id),
        this.stateAfter(id, at, stop),
        this.transition(id, at, stop, measured),
      );
    }
    return single;
  }

  private transition(id: number, at: number, stop: number, measured: boolean): Transition {
    if (stop === at + 1) return ANYWHERE;
    const first = this.text.charCodeAt(at);
    if (isNumeral(first) || isApproximate(first)) return BEGINS_WITH_NUMERAL;
    return measured && !MAY_FOLLOW_NUMBER.includes(this.lexicon.wordClass(id)) ? BEGINS_WITH_MEASURE : ANYWHERE;
  }

  private stateAfter(id: number, at: number, stop: number): number {
    const last = this.text.charCodeAt(stop - 1);
    const counts = isNumeral(last) || isApproximate(last) || isOrdinal(last);
    if (counts && (stop === at + 1 || this.lexicon.wordClass(id) === 'm')) return AFTER_NUMERAL;
    return this.titles.has(id) ? AFTER_TITLE : PLAIN;
  }

  private isMeasure(at: number): boolean {
    const id = this.lexicon.find(this.text.charAt(at));
    return id >= 0 && this.lexicon.candidates(id).some((candidate) => candidate.measure);
  }

  /** A character that no dictionary has is a word, too: the invariant needs a path through every text. */
  private relaxCharacter(at: number): void {
    const character = String.fromCodePoint(this.text.codePointAt(at) ?? 0);
    const weight = characterWeight(this.lexicon, character);
    this.lattice.relax(at, at + character.length, CHARACTER, -1, weight, PLAIN, ANYWHERE);
  }

  private relaxNumeral(at: number, start: number, end: number): void {
    const before = at > start ? this.text.charCodeAt(at - 1) : 0;
    if (isNumeral(before) || isOrdinal(before)) return;
    const stop = numeralEnd(this.text, at, end);
    if (stop > at + 1) this.lattice.relax(at, stop, NUMERAL, -1, numeralWeight(stop - at), AFTER_NUMERAL, ANYWHERE);
  }

  private relaxNames(at: number, start: number, end: number): void {
    const { lexicon, lattice, text } = this;
    const bounded = at === start && SEPARATOR.test(text.charAt(start - 1)) && SEPARATOR.test(text.charAt(end));
    visitNames(lexicon, text, at, end, (stop, weight) => {
      const alone = bounded && stop === end ? NAME_ALONE : 0;
      lattice.relax(at, stop, NAME, -1, weight + alone, PLAIN, PERSON);
    });
    visitTransliterations(lexicon, text, at, end, (stop, weight) =>
      lattice.relax(at, stop, TRANSLITERATION, -1, weight, PLAIN, ANYWHERE),
    );
    visitPlaces(lexicon, text, at, end, (stop, weight) => lattice.relax(at, stop, PLACE, -1, weight, PLAIN, ANYWHERE));
  }

  /** A helper has done its work when the boundaries stand: a reader looks up its characters, not it. */
  private cutHelper({ start, end }: Span): Span[] {
    if (this.text[start] === this.text[end - 1]) return [{ start, end, kind: 'reduplication', id: -1 }]; // 想想, 短短
    return Array.from({ length: end - start }, (_, i) => {
      const id = this.lexicon.find(this.text.charAt(start + i));
      return { start: start + i, end: start + i + 1, kind: id < 0 ? 'character' : 'word', id };
    });
  }
}

/** Cuts the Han run [start, end) of a text in simplified characters into spans that tile it. */
export type Segmenter = (text: string, start: number, end: number) => Span[];

/** Makes the segmenter of a lexicon; it keeps buffers and weights, so make it once. */
export function createSegmenter(lexicon: Lexicon): Segmenter {
  const segmentation = new Segmentation(lexicon);
  return (text, start, end) => segmentation.run(text, start, end);
}
