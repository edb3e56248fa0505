import type { DocumentBlock } from './document';
import { attribute, elements } from './xml';

type Kind = DocumentBlock['kind'];

/** What a paragraph is by its style's id. */
export type WordStyles = ReadonlyMap<string, Kind>;

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  /** 0 = the highest heading; 9 = body text; null = as the style below says. */
  readonly outline: number | null;
}

/** Built-in styles by their names in the file, which are English in every edition of Word (ECMA-376, 17.7.4.9). */
const NAMED: ReadonlyMap<string, Kind> = new Map([
  ['title', 'title'],
  ['subtitle', 'subheading'],
  ['quote', 'quote'],
  ['intense quote', 'quote'],
  ['caption', 'caption'],
  ['heading 1', 'heading'],
]);

const levelOf = (element: Element | undefined): number | null => {
  const value = element === undefined ? null : attribute(element, 'val');
  return value !== null && /^\d$/.test(value) ? Number(value) : null;
};

const settingOf = (style: Element, name: string): string | null => {
  const element = elements(style, name)[0];
  return element === undefined ? null : attribute(element, 'val');
};

const styleOf = (element: Element): Style => ({
  name: (settingOf(element, 'name') ?? '').toLowerCase(),
  basedOn: settingOf(element, 'basedOn'),
  outline: levelOf(elements(element, 'outlineLvl')[0]),
});

/** Heading 1 heads a part, all below a section of it; level 9 is body text. */
const kindOfLevel = (level: number): Kind => {
  if (level === 0) return 'heading';
  return level < 9 ? 'subheading' : 'paragraph';
};

const ownKind = ({ name, outline }: Style): Kind | null => {
  if (NAMED.has(name)) return NAMED.get(name) ?? null;
  if (/^heading [2-9]$/.test(name)) return 'subheading';
  return outline === null ? null : kindOfLevel(outline);
};

function kindOf(id: string, styles: ReadonlyMap<string, Style>): Kind {
  const seen = new Set<string>(); // a damaged file may base a style on itself
  for (let at: string | null = id; at !== null && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
    seen.add(at);
    const style = styles.get(at);
    const kind = style === undefined ? null : ownKind(style);
    if (kind !== null) return kind;
  }
  return 'paragraph';
}

/** What the paragraph styles of word/styles.xml make of a paragraph: headings by outline level, also inherited. */
export function readStyles(page: Document): WordStyles {
  const styles = new Map(
    elements(page, 'style')
      .filter((style) => attribute(style, 'type') === 'paragraph')
      .map((style) => [attribute(style, 'styleId') ?? '', styleOf(style)]),
  );
  return new Map([...styles.keys()].map((id) => [id, kindOf(id, styles)]));
}

/** What a paragraph is: its own outline level before its style's. `properties`: its w:pPr. */
export function paragraphKind(properties: Element | undefined, styles: WordStyles): Kind {
  if (properties === undefined) return 'paragraph';
  const level = levelOf(elements(properties, 'outlineLvl')[0]);
  if (level !== null) return kindOfLevel(level);
  return styles.get(settingOf(properties, 'pStyle') ?? '') ?? 'paragraph';
}
