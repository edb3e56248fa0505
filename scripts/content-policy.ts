/**
 * What a page of the site may do (Content Security Policy, Trusted Types): written into each page by the build, with the hashes of the
 * page's own inline scripts, so that it holds on any host; and, for hosts that can send it, as a header for each kind of file. What
 * each line is for: docs/architecture.md, "Safe".
 */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { MARKUP_POLICIES } from '../lib/safety/markup-policy';

type Policy = Readonly<Record<string, readonly string[]>>;

const textOf = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join(';');

/** What holds for every page, whatever stands in it. What is not named is refused. */
const ANY_PAGE = {
  'connect-src': ["'self'"],
  'img-src': ["'self'"],
  'media-src': ['blob:', 'data:'], // a recording is fetched whole and played from memory; the silence that unlocks sound in Safari
  'worker-src': ["'self'"],
  'frame-src': ["'self'"], // the lesson as a phone has it, on the teacher's page
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default', ...MARKUP_POLICIES],
} satisfies Policy;

const inPage = (scripts: readonly string[], styles: readonly string[]): Policy => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...scripts],
  'style-src': ["'self'", ...styles],
  ...ANY_PAGE,
});

/**
 * Beside the page's own policy, of which each must allow what is done. `script-src` and `style-src` are left to that: here the
 * hashes are not known, and without them they would refuse the page's own. `frame-ancestors` only a header can say.
 */
const PAGE_HEADER: Policy = {
  'object-src': ["'none'"],
  'font-src': ["'none'"],
  'script-src-attr': ["'none'"],
  'style-src-attr': ["'none'"],
  ...ANY_PAGE,
  'frame-ancestors': ["'self'"],
};

/** A script that is a worker obeys the header of its own file alone, not the page's policy; SQLite (.apkg) is WebAssembly. */
const WORKER_HEADER: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
};

/** It fetches every kind of file for the pages: each is asked of it as an image, a style or whatever else it is. */
const SERVICE_WORKER_HEADER: Policy = { 'default-src': ["'self'"] };

/** Anything else is data; opened by itself it shows itself and does nothing. */
const FILE_HEADER: Policy = {
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'media-src': ["'self'"],
  'frame-ancestors': ["'self'"],
};

/** The header `Content-Security-Policy` for the file at a path of the site. @param path "/en/", "/sw.js", "/data/shifeng.words.json" */
export function policyHeaderFor(path: string): string {
  if (/\/(?:[^/.]*|[^/]*\.html)$/.test(path)) return textOf(PAGE_HEADER);
  if (/\/sw\.js$/.test(path)) return textOf(SERVICE_WORKER_HEADER);
  return textOf(/\.js$/.test(path) ? WORKER_HEADER : FILE_HEADER);
}

/**
 * The page's default policy of Trusted Types: what it lets through where a script hands text, and no TrustedHTML or TrustedScriptURL,
 * to the browser. Scripts and workers by their address: this site's own (the framework loads its parts so). Markup: text without a
 * tag, which is no markup, and the empty script that React makes its scripts of. Syntax of ES5: older engines read it, and pass it by.
 * @param root of the site, '/' at its end
 */
const defaultPolicy = (root: string): string =>
  `self.trustedTypes&&trustedTypes.createPolicy("default",{createHTML:function(t){if(t.indexOf("\\x3c")===-1||t==="\\x3cscript>\\x3c/script>")return t},createScriptURL:function(u){var p=u.replace(location.origin,"");if(p===${JSON.stringify(`${root}sw.js`)}||p.indexOf(${JSON.stringify(`${root}_next/static/`)})===0)return u}})`;

/** Scripts that run. Others (JSON) are data to the browser, which asks for no hash. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;

/** The hashes of what stands in the page itself, each once. */
function hashesIn(html: string): { readonly scripts: readonly string[]; readonly styles: readonly string[] } {
  const found = { script: new Set<string>(), style: new Set<string>() };
  let inside: Set<string> | null = null;
  let text = '';
  const parser = new Parser({
    onopentag: (name, { src, type = '' }) => {
      const counts = name === 'style' || (name === 'script' && src === undefined && RUNS.test(type.trim()));
      inside = counts ? found[name] : null;
      text = '';
    },
    ontext: (part) => {
      text += part;
    },
    onclosetag: () => {
      inside?.add(hashOf(text));
      inside = null;
    },
  });
  parser.end(html);
  return { scripts: [...found.script], styles: [...found.style] };
}

const META = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/><script>self\.trustedTypes[^<]*<\/script>/;
/** The framework writes its data in many scripts; as one they need one hash. */
const BETWEEN_DATA = /<\/script><script>(?<=<script>\(?self\.__next_f[^<]*<\/script><script>)(?=self\.__next_f\.)/g;
/** The encoding must be known within the first kilobyte; nothing that the policy is about comes before it. */
const HEAD = /<head>(?:<meta charset="[^"]*"\/>)?/i;

/**
 * A page with its policy at its head. One that has a policy already gets it anew, so that a page which was changed is right again.
 * @param root of the site, '/' at its end
 * @throws Error if the page has no head
 */
export function withPolicy(html: string, root: string): string {
  const guard = `<script>${defaultPolicy(root)}</script>`;
  const page = html
    .replace(META, '')
    .replace(BETWEEN_DATA, ';')
    .replace(HEAD, (head) => head + guard);
  const { scripts, styles } = hashesIn(page);
  const policy = textOf(inPage(scripts, styles));
  const written = page.replace(guard, () => `<meta http-equiv="Content-Security-Policy" content="${policy}"/>${guard}`);
  if (written === page) throw new Error('a page without <head> can have no policy');
  return written;
}
