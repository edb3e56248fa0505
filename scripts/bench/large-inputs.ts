import { readFile } from '../../components/texts/read-files';
import { parseFragment } from '../../lib/classroom/fragment';
import { unpackLesson } from '../../lib/classroom/lesson';
import { readCode } from '../../lib/classroom/result-code';
import { unpackList } from '../../lib/classroom/word-list';
import { readReport } from '../../lib/content/read-report';
import { parseQuery } from '../../lib/dictionary/query';
import { readDocument, readPasted } from '../../lib/documents/document';
import { openZip } from '../../lib/documents/zip';
import { readBackup } from '../../lib/exchange/backup';
import { readWords } from '../../lib/exchange/read-words';
import { checkReading } from '../../lib/review/check-reading';
import { backupReaders } from '../../lib/storage/backup-formats';
import { decode } from '../../lib/storage/decode';
import { vocabularyFormat } from '../../lib/storage/words';
import { zstdUnpacker } from '../../lib/worker/anki-files';
import { attested, SMALL_REPORT } from '../../tests/fixtures/small-report';
import { savedWord } from '../../tests/unit/vocabulary';

const BYTES = 50_000_000;

/** So much of a text that it has 50 MB in UTF-8. */
const fill = (part: string, around = ''): string =>
  part.repeat(Math.floor((BYTES - Buffer.byteLength(around)) / Buffer.byteLength(part)));

const asBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** How an answer is told: what it holds, or why it was refused. */
const codes = (problems: readonly { readonly code: string }[]): string =>
  [...new Set(problems.map(({ code }) => code))].join();

const document = (name: string, content: string) => () => {
  const bytes = asBytes(content);
  return async () => {
    const read = await readDocument({ name, type: '', bytes });
    return read.ok ? `${read.document.blocks.length} blocks` : read.problem.code;
  };
};

const words =
  (part: string, name = '', start = '') =>
  () => {
    const text = start + fill(part, start);
    return () => {
      const { rows, problems } = readWords({ text }, name);
      return rows.length > 0 ? `${rows.length} rows` : codes(problems);
    };
  };

/** Saved words that come to 50 MB, as JSON. */
function vocabulary(): string {
  const word = JSON.stringify(savedWord('银行', 'yin2 hang2', { note: '天黑了，外面下着小雨。'.repeat(20) }));
  const count = Math.floor(BYTES / (Buffer.byteLength(word) + 20));
  return `{"version":1,"data":{${Array.from({ length: count }, (_, i) => `"银行${i}|yin2":${word}`).join()}}}`;
}

const backup = (content: string) => () => {
  const text = `{"duizhao":"backup","version":1,"words":${content}`;
  return () => {
    const { backup: read, problems } = readBackup(text, backupReaders, new Date(0));
    return read === null ? codes(problems) : `${Object.keys(read.words).length} words`;
  };
};

const SHARED = '{"duizhao":"text","version":1,"blocks":';

const shared = (content: string) => () => {
  const file = new File([SHARED + content], 'a.json');
  return async () => {
    const read = await readFile(file);
    return read.ok ? 'read' : read.problem.code;
  };
};

const packed = (read: (text: string) => { readonly status: string }) => () => {
  const text = `1.${fill('q1Yq')}`;
  return () => read(text).status;
};

/** What comes in through each entrance: made when it is called, read by what it gives back. */
export const ENTRANCES: Readonly<Record<string, () => () => string | Promise<string>>> = {
  'pasted text': () => {
    const text = fill('天黑了。\n');
    return () => {
      const read = readPasted(text);
      return read.ok ? 'read' : read.problem.code;
    };
  },
  'a.txt': document('a.txt', fill('天黑了，外面下着小雨。\n')),
  'a.md': document('a.md', fill('# 雨天\n\n天黑了，**外面**下着小雨。\n\n')),
  'a.md of marks': document('a.md', fill('**[_`> ')),
  'a.srt': document('a.srt', fill('1\n00:00:01,000 --> 00:00:03,000\n天黑了。\n\n')),
  'a.vtt': document('a.vtt', `WEBVTT\n\n${fill('00:01.000 --> 00:03.000\n天黑了。\n\n', 'WEBVTT\n\n')}`),
  'a text that somebody shared': shared(`[{"kind":"paragraph","text":"${fill('天黑了。', SHARED.repeat(2))}"}]}`),
  'a text that somebody shared, of brackets': shared(fill('[', SHARED)),
  'words: a table': words('银行,yín háng,bank\n', 'a.csv'),
  'words: a table of one row': words('银行,', 'a.csv'),
  'words: a list': words('银行 yín háng bank\n'),
  'words: one line': words('银行 '),
  'words: quotes that are never closed': words('"银行\n', 'a.csv'),
  'words: a quote that is never closed': words('to study ', 'a.csv', '银行,"'),
  'words: rows without anything': words(',\n', 'a.csv'),
  'words: JSON of brackets': words('['),
  'backup: words': () => backup(`${vocabulary()}}`)(),
  'backup: brackets': () => backup(fill('['))(),
  'backup: empty lists': () => backup(`[${fill('[],')}[]]}`)(),
  zip: () => {
    const bytes = new Uint8Array(BYTES).fill(0x50);
    bytes.set([0x50, 0x4b, 3, 4]);
    return () => {
      try {
        return `${openZip(bytes).names.length} entries`;
      } catch (error) {
        return String(error);
      }
    };
  },
  'zstd that unpacks without end': () => {
    // a block that says "128 KB of the same byte", in four bytes, as often as 50 MB have room for
    const head = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58];
    const block = [0x02, 0x00, 0x10, 0x61];
    const bytes = Uint8Array.from({ length: BYTES }, (_, i) => head[i] ?? block[(i - head.length) % 4] ?? 0);
    return async () => {
      try {
        return `${(await zstdUnpacker())(bytes).length} bytes`;
      } catch (error) {
        return String(error);
      }
    };
  },
  'fragment of an address': () => {
    const hash = `#${fill('s12&list=1.')}`;
    return () => `${Object.keys(parseFragment(hash).packed).length} cargoes`;
  },
  'lesson of a link': packed(unpackLesson),
  'word list of a link': packed(unpackList),
  'result code': () => {
    const code = fill('7K');
    return () => readCode(code).status;
  },
  'look-up': () => {
    const query = fill('yin2 ');
    return () => `${parseQuery(query).text.length} units of it`;
  },
  'typed reading': () => {
    const typed = fill('yin2 ');
    return () => checkReading(typed, { characters: '银行', reading: 'yin2 hang2' }).verdict;
  },
  'stored words': () => {
    const raw = vocabulary();
    return () => decode(raw, vocabularyFormat).status;
  },
  'report file': () => {
    const source = SMALL_REPORT + fill('# 石峰胜利了。\n');
    return () => readReport('a.yaml', source, attested).problems[0]?.problem ?? 'read';
  },
};
