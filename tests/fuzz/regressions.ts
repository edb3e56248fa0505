/** What once broke a parser, made small: read before any other case. `input` of bytes stands in base64. */
export interface Regression {
  readonly parser: string;
  /** What went wrong. */
  readonly was: string;
  readonly input: string | { readonly base64: string };
}

export const REGRESSIONS: readonly Regression[] = [
  {
    parser: 'words pasted',
    was: 'room was made for as many columns as a directive of Anki names',
    input: '#tags column:99999999\n银行,bank',
  },
  {
    parser: 'words pasted',
    was: 'a radical became a word without characters, and its shard could not be read again',
    input: '\n⺀',
  },
  {
    parser: 'words pasted',
    was: 'a file of nothing but words that are ignored was answered with silence',
    input: 'term,language,status\n的,Mandarin Chinese,98\n',
  },
  {
    parser: 'document: a.srt',
    was: 'two speakers, one of whom says nothing: an empty block',
    input: '00:00:10,000 --> 00:00:11,000\n- 走吗\n-\n',
  },
  {
    parser: 'report file',
    was: 'the reader of YAML ran out of stack',
    input: '? '.repeat(2000),
  },
  {
    parser: 'report file',
    was: 'where the stack ends, a pattern could not be made ready: the process died, with no error to catch',
    input: '['.repeat(80_000),
  },
  {
    parser: 'stored: words',
    was: 'a key that is not known here, nested too deeply: it was read and could not be written again',
    input: `{"version":1,"data":{"行|hang2":{"characters":"行","traditional":"行","reading":"hang2","spelling":"háng","gloss":"row","status":"new","savedAt":"2026-01-01T00:00:00.000Z","examples":[],"later":${'['.repeat(10_000)}${']'.repeat(10_000)}}}}`,
  },
  {
    parser: 'lesson of a link',
    was: 'an object with a toString of its own where a number belongs: the page that read the link failed',
    input: '1.i1ZS0omO1alWKskPLinKzEtXskpLzClOrdUBSiChWAA',
  },
  {
    parser: 'text that somebody shared',
    was: 'marks of direction came in with a shared text, which no other text brings in',
    input:
      '{"duizhao":"text","version":1,"title":"\u202e店","format":"pasted","script":null,"blocks":[{"kind":"paragraph","text":"书\u202e店\u0000"}],"mends":[]}',
  },
  {
    parser: 'state of the service worker',
    was: 'what the cache held was believed',
    input: '{"previous":{"version":"b"},"whole":7}',
  },
  {
    parser: 'message to the worker',
    was: 'what every object has was called as if it could be asked for',
    input: '{"id":1,"name":"constructor","ask":null}',
  },
];
