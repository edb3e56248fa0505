import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Color from 'colorjs.io';
import postcss, { type Declaration, type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';

// WCAG 2.2, 1.4.3 and 1.4.11, computed from the style sheets themselves: every token of colour, in every theme, against everything
// it may stand on. What a browser really paints is looked at by the stories (tests/e2e/accessibility.spec.ts).
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SHEETS = ['app', 'components'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`),
);
const RULES = SHEETS.flatMap((file) => {
  const rules: { readonly file: string; readonly rule: Rule; readonly media: string }[] = [];
  postcss.parse(readFileSync(join(ROOT, file), 'utf8'), { from: file }).walkRules((rule) => {
    const media = rule.parent?.type === 'atrule' && 'params' in rule.parent ? String(rule.parent.params) : '';
    rules.push({ file, rule, media });
  });
  return rules;
});

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklab|oklch|color)a?\(/i;
const declarations = (rule: Rule): Declaration[] => rule.nodes.filter((node) => node.type === 'decl');

/** The tokens of colour that rules with this selector set, the later ones over the earlier. */
function tokensOf(file: string, selector: string): Record<string, string> {
  const found = RULES.filter((one) => one.file === file && one.rule.selector === selector).flatMap(({ rule }) =>
    declarations(rule).filter(({ prop, value }) => prop.startsWith('--') && COLOUR.test(value)),
  );
  expect(found, `${selector} in ${file}`).not.toEqual([]);
  return Object.fromEntries(found.map(({ prop, value }) => [prop.slice(2), value]));
}

const LIGHT = tokensOf('app/globals.css', ':root');
const DARK = { ...LIGHT, ...tokensOf('app/globals.css', ':root[data-theme="dark"]') };
const BOARD = tokensOf('components/board/board.css', '.board');
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: LIGHT,
  dark: DARK,
  'board, light': BOARD,
  'board, dark': { ...BOARD, ...tokensOf('components/board/board.css', '.board[data-theme="dark"]') },
};

const TEXT = 4.5;
const GRAPHIC = 3;

/** Foreground, what it stands on, and the ratio that WCAG asks for. */
const PAIRS: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', ['paper', 'raised', 'accent-soft', 'target', 'mark-1', 'mark-2', 'mark-3', 'mark-4'], TEXT],
  ['muted', ['paper', 'raised', 'accent-soft', 'target'], TEXT],
  ['accent', ['paper', 'raised', 'accent-soft', 'target'], TEXT], // links, marks of saved words, the focus' ring, bars
  ['on-accent', ['accent'], TEXT],
  ['paper', ['ink'], TEXT], // the line that offers an undo, the board's notices and its clock at the end
  ...[1, 2, 3, 4, 5].map((tone) => [`tone-${tone}`, ['paper', 'raised', 'accent-soft', 'target'], TEXT] as const),
  ['edge', ['paper', 'raised', 'accent-soft'], GRAPHIC], // of buttons and fields
  ['accent', ['line'], GRAPHIC], // how far a bar has come
  ['ink', ['read-1', 'read-2', 'read-3'], GRAPHIC], // the dot of a day with reviews
];

/** What is mixed: a sentence that an address leads to, days in the calendar. */
function surface(name: string, theme: Readonly<Record<string, string>>): Color | null {
  const token = (key: string) => new Color(theme[key] ?? '');
  if (name === 'target') return token('paper').mix(token('accent-soft'), 0.6, { space: 'srgb' });
  if (name.startsWith('read-'))
    return token('paper').mix(token('accent'), 0.2 * Number(name.slice(5)), { space: 'oklab' });
  return theme[name] === undefined ? null : token(name);
}

describe.each(Object.entries(THEMES))('%s', (_, theme) => {
  test.each(PAIRS.flatMap(([front, backs, ratio]) => backs.map((back) => [front, back, ratio] as const)))(
    '%s on %s: at least %d to 1',
    (front, back, ratio) => {
      const behind = surface(back, theme);
      if (behind === null) return expect(back).toMatch(/^mark-/); // only the board has a highlighter
      expect(new Color(theme[front] ?? '').contrast(behind, 'WCAG21')).toBeGreaterThanOrEqual(ratio);
    },
  );
});

test('the dark theme is the same, whether the device or the learner asks for it', () => {
  expect(tokensOf('app/globals.css', ':root:not([data-theme="light"])')).toEqual(
    tokensOf('app/globals.css', ':root[data-theme="dark"]'),
  );
});

test('every theme has every token', () => {
  const names = (tokens: object) => Object.keys(tokens).sort();
  expect(names(tokensOf('app/globals.css', ':root[data-theme="dark"]'))).toEqual(names(LIGHT));
  expect(names(tokensOf('components/board/board.css', '.board[data-theme="dark"]'))).toEqual(names(BOARD));
  expect(names(BOARD).filter((name) => !name.startsWith('mark-'))).toEqual(names(LIGHT));
});

/** The tokens in a value. */
const used = (value: string): string[] => [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
const lastOf = (rule: Rule, ...props: string[]): string =>
  declarations(rule)
    .filter(({ prop }) => props.includes(prop))
    .at(-1)?.value ?? '';

test('what is written in a token, on a token, is in the table', () => {
  const known = new Set(PAIRS.flatMap(([front, backs]) => backs.map((back) => `${front} on ${back}`)));
  const fronts = new Set(PAIRS.map(([front]) => front));
  const found = RULES.flatMap(({ file, rule }) => {
    const [front] = used(lastOf(rule, 'color'));
    const back = used(lastOf(rule, 'background', 'background-color')).at(-1); // the layer below all others
    if (front !== undefined && !fronts.has(front)) return [`${file}: ${rule.selector} { color: ${front} }`];
    return front === undefined || back === undefined || known.has(`${front} on ${back}`)
      ? []
      : [`${file}: ${rule.selector} { ${front} on ${back} }`];
  });
  expect(found).toEqual([]);
});

/** What is pressed or filled in is told from its surroundings by an edge of its own. */
const CONTROL = /(?:^|[\s>(,])(?:input|textarea|select|button|\.button)(?![\w-])[^\s>]*$/;
test('controls have an edge that can be seen', () => {
  const dim = RULES.flatMap(({ file, rule }) =>
    CONTROL.test(rule.selector.replace(/\)$/, '')) &&
    used(lastOf(rule, 'border', 'border-color')).some((name) => name === 'line')
      ? [`${file}: ${rule.selector}`]
      : [],
  );
  expect(dim).toEqual([]);
});

/** Colours that are the same in every theme, and why. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'app/globals.css': ['.panel::backdrop'], // a shade over whatever lies below
  'components/board/board.css': [
    '.board-stage[data-more]', // how much of a mask shows, not a colour
    '.board-qr button', // a phone reads black on white
    '.board-qr-large button',
    '.board-blank', // nothing is to be seen
  ],
  'components/share/share.css': [
    '.qr-large',
    '.qr-large .share-address',
    '.qr-large button',
    '.qr-large :focus-visible',
  ],
  'components/print/print.css': [''], // paper: black on white
};

test('a colour is written in a theme and nowhere else', () => {
  const themes = new Set([
    ':root',
    ':root:not([data-theme="light"])',
    ':root[data-theme="dark"]',
    '.board',
    '.board[data-theme="dark"]',
  ]);
  const stray = RULES.flatMap(({ file, rule }) =>
    (ALWAYS[file] ?? []).some((always) => always === '' || always === rule.selector)
      ? []
      : declarations(rule)
          .filter(({ prop, value }) => COLOUR.test(value) && !(prop.startsWith('--') && themes.has(rule.selector)))
          .map((declaration) => `${file}: ${rule.selector} { ${declaration} }`),
  );
  expect(stray).toEqual([]);
});

test.each([
  ['#000', '#fff', TEXT], // paper, QR codes
  ['#767676', '#fff', GRAPHIC], // the edge of the button beside a large QR code
  ['#777', '#fff', GRAPHIC], // the guides of a writing square
])('%s on %s: at least %d to 1', (front, back, ratio) => {
  expect(new Color(front).contrast(new Color(back), 'WCAG21')).toBeGreaterThanOrEqual(ratio);
});

const LENGTH = /^(?:px|em|rem|solid|in|color-mix)$/;
test('where the system chooses the colours, only its own are named', () => {
  const SYSTEM = /^(?:Canvas|CanvasText|GrayText|Highlight|HighlightText|Mark|MarkText|none|oklab|currentcolor)$/;
  const others = RULES.filter(({ media }) => media.includes('forced-colors')).flatMap(({ file, rule }) =>
    declarations(rule)
      .filter(({ prop }) => /color|background|border|outline|stroke|fill/.test(prop))
      .filter(({ value }) =>
        (value.match(/[A-Za-z][\w-]*/g) ?? []).some((word) => !SYSTEM.test(word) && !LENGTH.test(word)),
      )
      .map((declaration) => `${file}: ${rule.selector} { ${declaration} }`),
  );
  expect(others).toEqual([]);
});
