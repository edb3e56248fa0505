/**
 * What a page asks for, in the order in which a reader needs it: the head's own scripts, which wait for nothing, styles, then the scripts
 * from files. Run by scripts/build.ts before the policy is written.
 */

const STYLE = /<link rel="stylesheet" href="([^"]*)"[^>]*>/g;
/** Those for engines without modules too: React would take one that stands before the head's own for the first of these. */
const SCRIPT = /<script src="[^"]*" (?:async|noModule)=""><\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

/**
 * A page whose styles and then scripts from files come last in its head. A script in the page waits for the styles before it, and the
 * parser with it: the framework names them first, and so the text would not be read before the style is there.
 */
export function inOrderOfNeed(html: string): string {
  const [styles, scripts] = [STYLE, SCRIPT].map((named) => [...new Set(html.match(named) ?? [])].join(''));
  return html
    .replace(STYLE, '')
    .replace(SCRIPT, '')
    .replace(PRELOAD, '')
    .replace('</head>', () => `${styles}${scripts}</head>`);
}

/** The framework's data name a style twice, as what to load early and as an element; without them React looks for none. */
const withoutNames = (data: string, path: string): string =>
  data
    .replaceAll(`:HL[\\"${path}\\",\\"style\\"]\\n`, '')
    .replace(
      /\[\\"\$\\",\\"link\\",\\"\d+\\",\{\\"rel\\":\\"stylesheet\\",\\"href\\":\\"([^"\\]*)\\"[^}]*\}\]/g,
      (element, href) => (href === path ? 'null' : element),
    );

/**
 * A page with its styles in itself, so that its text is drawn a round trip earlier. It is for pages that a visit begins with: others take
 * the file that all share. React finds nothing to load any more.
 * @param read the text of a stylesheet, by its address in the page
 * @throws Error if the page goes on naming a stylesheet: this version of the framework writes it otherwise
 */
export function withStylesInside(html: string, read: (path: string) => string): string {
  return [...html.matchAll(STYLE)].reduce((page, [element, path = '']) => {
    const css = read(path)
      .replace(/\/\*# sourceMappingURL=.*?\*\//, '')
      .trim();
    const written = withoutNames(page, path).replace(element, () => `<style data-precedence="next">${css}</style>`);
    if (written.includes(path)) throw new Error(`a page names ${path} where order-page.ts does not know of`);
    return written;
  }, html);
}
