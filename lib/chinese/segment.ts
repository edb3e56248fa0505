import { AFTER_NUMERAL, AFTER_TITLE, KINDS, Lattice, PLAIN, type Span, type Transition } from './lattice';
import { createMatches, type Lexicon } from './lexicon';
import { TITLES_BEFORE, type VisitName, visitNames, visitTransliterations } from './names';
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
const DIGIT = /^\p{Nd}$/u;
const isDigit = (unit: number): boolean => DIGIT.test(String.fromCharCode(unit));
const SEPARATOR = /^[、/·|:：（）()\s]?$/u;

/** ln P of a numeral, however long: a numeral is no rarer for its length than a word is. */
const numeralWeight = (length: number): number => -8 - 0.5 * length;

/** 天, 月 and 时 measure too, but 两天时间 and 三年级 have words of time after the number: classes that may begin with a measure. */
const MAY_FOLLOW_NUMBER = 'tqmf';

const GENERICS: ReadonlySet<number> = new Set(Array.from('省市县区镇乡村州', (generic) => generic.charCodeAt(0)));
const OFFICES: ReadonlySet<string> = new Set(['长', '委', '政府', '级', '城', '区', '民']);

/** Finds the likeliest words of a run of Chinese characters. */
class Segmentation {
  private readonly weight: (id: number) => number;
  private readonly matches = createMatches();
  private readonly lattice = new Lattice();
  private readonly titles: ReadonlySet<number>;
  // The run at work and the place in it, where the visitors below find them: no function is made for a place of a text.
  private text = '';
  private start = 0;
  private end = 0;
  private at = 0;
  private bounded = false;

  constructor(private readonly lexicon: Lexicon) {
    this.weight = createWeights(lexicon);
    this.titles = new Set([...TITLES_BEFORE].map((title) => lexicon.find(title)).filter((id) => id >= 0));
  }

  run(text: string, start: number, end: number): Span[] {
    this.text = text;
    this.start = start;
    this.end = end;
    this.bounded = SEPARATOR.test(text.charAt(start - 1)) && SEPARATOR.test(text.charAt(end));
    this.lattice.reset(start, end, start > 0 && isDigit(text.charCodeAt(start - 1)) ? AFTER_NUMERAL : PLAIN);
    for (this.at = start; this.at < end; this.at++) if (this.lattice.isReached(this.at)) this.relaxAll();
    return this.recutOffices(this.cutHelpers(this.lattice.trace(end)));
  }

  private isHeadword(start: number, end: number): boolean {
    const id = this.lexicon.find(this.text, start, end);
    return id >= 0 && id < this.lexicon.headwordCount;
  }

  /** 重庆市|长 → 重庆|市长: the generic of a place belongs to the office that follows, where both halves are words. */
  private recutOffices(spans: Span[]): Span[] {
    const shared = spans.findIndex((place, i) => this.sharesGeneric(place, spans[i + 1]));
    return shared < 0 ? spans : spans.map((span, i) => this.recutOffice(span, spans[i - 1], spans[i + 1]));
  }

  private recutOffice(span: Span, before: Span | undefined, after: Span | undefined): Span {
    if (this.sharesGeneric(span, after)) return this.wordSpan(span.start, span.end - 1);
    return before !== undefined && this.sharesGeneric(before, span) ? this.wordSpan(span.start - 1, span.end) : span;
  }

  private sharesGeneric(place: Span, office: Span | undefined): boolean {
    const { text } = this;
    if (place.end - place.start < 3 || office === undefined || place.kind !== 'word') return false;
    if (!GENERICS.has(text.charCodeAt(place.end - 1)) || !OFFICES.has(text.slice(office.start, office.end)))
      return false;
    return this.isHeadword(place.start, place.end - 1) && this.isHeadword(place.end - 1, office.end);
  }

  private wordSpan(start: number, end: number): Span {
    return { start, end, kind: 'word', id: this.lexicon.find(this.text, start, end) };
  }

  private relaxAll(): void {
    if (!this.relaxWords()) this.relaxCharacter();
    this.relaxNumeral();
    const { lexicon, text, at, end } = this;
    visitNames(lexicon, text, at, end, this.visitName);
    visitTransliterations(lexicon, text, at, end, this.visitTransliteration);
    visitPlaces(lexicon, text, at, end, this.visitPlace);
    visitReduplications(lexicon, text, at, end, this.weight, this.visitReduplication);
  }

  private readonly visitName: VisitName = (stop, weight) => {
    const alone = this.bounded && this.at === this.start && stop === this.end ? NAME_ALONE : 0;
    this.lattice.relax(this.at, stop, NAME, -1, weight + alone, PLAIN, PERSON);
  };

  private readonly visitTransliteration: VisitName = (stop, weight) =>
    this.lattice.relax(this.at, stop, TRANSLITERATION, -1, weight, PLAIN, ANYWHERE);

  private readonly visitPlace: VisitName = (stop, weight) =>
    this.lattice.relax(this.at, stop, PLACE, -1, weight, PLAIN, ANYWHERE);

  private readonly visitReduplication: VisitName = (stop, weight) => {
    if (!this.isHeadword(this.at, stop)) this.lattice.relax(this.at, stop, REDUPLICATION, -1, weight, PLAIN, ANYWHERE);
  };

  /** @returns whether a word of one character begins at `at` */
  private relaxWords(): boolean {
    const { lexicon, lattice, matches, at, end } = this;
    const measured = lattice.reaches(at, AFTER_NUMERAL) && this.isMeasure(at);
    lexicon.prefixes(this.text, at, end, matches);
    for (let i = 0; i < matches.size; i++) {
      const id = matches.ids[i] ?? -1;
      const stop = matches.ends[i] ?? end;
      const kind = id < lexicon.headwordCount ? WORD : HELPER;
      const next = this.stateAfter(id, at, stop);
      lattice.relax(at, stop, kind, id, this.weight(id), next, this.transition(id, at, stop, measured));
    }
    return matches.size > 0 && matches.ends[0] === at + 1;
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
    const id = this.lexicon.find(this.text, at, at + 1);
    return id >= 0 && this.lexicon.candidates(id).some((candidate) => candidate.measure);
  }

  /** A character that no dictionary has is a word, too: the invariant needs a path through every text. */
  private relaxCharacter(): void {
    const { at } = this;
    const character = String.fromCodePoint(this.text.codePointAt(at) ?? 0);
    const weight = characterWeight(this.lexicon, character);
    this.lattice.relax(at, at + character.length, CHARACTER, -1, weight, PLAIN, ANYWHERE);
  }

  private relaxNumeral(): void {
    const { text, at, start, end } = this;
    const first = text.charCodeAt(at);
    if (!isNumeral(first) && !isOrdinal(first)) return;
    const before = at > start ? text.charCodeAt(at - 1) : 0;
    if (isNumeral(before) || isOrdinal(before)) return;
    const stop = numeralEnd(text, at, end);
    if (stop > at + 1) this.lattice.relax(at, stop, NUMERAL, -1, numeralWeight(stop - at), AFTER_NUMERAL, ANYWHERE);
  }

  /** A helper has done its work when the boundaries stand: a reader looks up its characters, not it. */
  private cutHelpers(spans: Span[]): Span[] {
    if (!spans.some((span) => span.kind === 'helper')) return spans;
    return spans.flatMap((span) => (span.kind === 'helper' ? this.cutHelper(span) : span));
  }

  private cutHelper({ start, end }: Span): Span[] {
    if (this.text[start] === this.text[end - 1]) return [{ start, end, kind: 'reduplication', id: -1 }]; // 想想, 短短
    return Array.from({ length: end - start }, (_, i) => {
      const id = this.lexicon.find(this.text, start + i, start + i + 1);
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
