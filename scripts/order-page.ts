/**
 * What a page asks for, in the order in which a reader needs it: text and style first, scripts after them. On a phone's line all of them
 * share the way, and the framework asks for its scripts in the page's first lines. Run by scripts/build.ts before the policy is written.
 */

const STYLE = /<link rel="stylesheet"[^>]*>/g;
const SCRIPT = /<script src="[^"]*" async=""><\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
/** The first script that the framework writes behind the text. */
const START = '<script id="_R_">';

/**
 * A page whose stylesheets come last in its head, and whose scripts are named behind its text. A script in the page waits for the
 * stylesheets before it, and the parser with it: the head's own would keep the text back until the style is there. A script that is named
 * at the end is found when the text has come.
 * @throws Error if the page has scripts, but not as this version of the framework writes them
 */
export function inOrderOfNeed(html: string): string {
  const scripts = [...new Set(html.match(SCRIPT) ?? [])];
  if (scripts.length === 0) return html;
  if (html.split(START).length !== 2) throw new Error(`a page has not one ${START}`);
  const styles = html.match(STYLE) ?? [];
  return html
    .replace(STYLE, '')
    .replace(SCRIPT, '')
    .replace(PRELOAD, '')
    .replace('</head>', () => `${styles.join('')}</head>`)
    .replace(START, () => scripts.join('') + START);
}
