import fc from 'fast-check';
import * as v from 'valibot';
import { CARGOES, parseFragment, writeFragment } from '@/lib/classroom/fragment';
import { lessonSchema, packLesson, unpackLesson } from '@/lib/classroom/lesson';
import { pack } from '@/lib/classroom/pack';
import { type ReadCode, readCode, writeCode } from '@/lib/classroom/result-code';
import { readTextQuery, textQuery } from '@/lib/classroom/text-ref';
import { packList, unpackList } from '@/lib/classroom/word-list';
import { PARTS, readWorksheetQuery, worksheetSchema } from '@/lib/classroom/worksheet';
import { parseQuery } from '@/lib/dictionary/query';
import { checkReading } from '@/lib/review/check-reading';
import { CHOICES } from '@/lib/storage/settings';
import { visitSettings } from '@/lib/storage/visit';
import { typedWord } from '@/lib/vocabulary/typed-word';
import { savedWordSchema } from '@/lib/vocabulary/word';
import { JSON_VALUES } from '../hostile-values';
import { anyText, type Parser, promise, textParser } from '../parser';

const same = (a: unknown, b: unknown, what: string): void =>
  promise(JSON.stringify(a) === JSON.stringify(b), what, [a, b]);

const LESSON = packLesson({
  slug: 'shifeng',
  from: 's3',
  to: 's12',
  words: ['核酸检测', '行|hang2'],
  held: ['english'],
  show: { view: 'sentence' },
  exercises: ['cloze'],
  message: '读到最后。',
});
const LIST = packList({
  name: '第一课',
  words: [{ characters: '银行', traditional: '銀行', reading: 'yin2 hang2', spelling: 'yínháng', gloss: 'bank' }],
}) as string;

const NO_CODE: readonly ReadCode['status'][] = ['other-version', 'mistyped'];

/** JSON of chance as a link carries it: what passes for whole is what the schema must refuse. */
const packedJson = fc
  .oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom(...JSON_VALUES).map((text) => JSON.parse(text) as unknown),
    fc.tuple(
      anyText,
      fc.anything({ maxDepth: 1 }),
      fc.anything({ maxDepth: 1 }),
      anyText,
      anyText,
      anyText,
      anyText,
      anyText,
    ),
    fc.tuple(anyText, fc.array(fc.array(anyText, { maxLength: 6 }), { maxLength: 8 })),
  )
  .map((value) => {
    try {
      return pack(1, value);
    } catch {
      return '1.'; // nested too deeply to be written at all
    }
  });

const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'report',
        'text',
        'from',
        'to',
        'parts',
        'set',
        'pinyin',
        'view',
        'script',
        'size',
        '__proto__',
        'constructor',
      ),
      fc.oneof(
        anyText,
        fc.constantFrom('1', '0', '-1', '1e9', '9999999', 'all', 'sentence', PARTS.join(','), 'text,__proto__'),
      ),
    ),
    { maxLength: 8 },
  )
  .map(
    (pairs) =>
      `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))}`).join('&')}`,
  );

export const linkParsers: readonly Parser[] = [
  textParser({
    name: 'fragment of an address',
    samples: [`#s12&lesson=${LESSON}`, `#list=${LIST}`, '#s3', '#%E4%B8%AD'],
    read: (hash) => {
      const read = parseFragment(hash);
      if (read.place?.match(/\p{Surrogate}/u)) return; // it can't be written into an address
      const again = parseFragment(writeFragment(read));
      for (const cargo of CARGOES)
        same(again.packed[cargo], read.packed[cargo], 'what was packed is written again as it was');
    },
  }),
  textParser({
    name: 'lesson of a link',
    samples: [
      LESSON,
      packLesson({ slug: 'a', from: 's1', to: 's1', words: [], held: [], show: {}, exercises: [], message: '' }),
    ],
    arbitrary: packedJson,
    read: (packed) => {
      const read = unpackLesson(packed);
      if (read.status !== 'ok') return promise(['newer', 'broken'].includes(read.status), 'a status', read);
      same(v.parse(lessonSchema, read.lesson), read.lesson, 'a lesson of the schema');
      same(unpackLesson(packLesson(read.lesson)), read, 'a lesson that goes on in a link');
    },
  }),
  textParser({
    name: 'word list of a link',
    samples: [LIST],
    arbitrary: packedJson,
    read: (packed) => {
      const read = unpackList(packed);
      if (read.status !== 'ok') return promise(['newer', 'broken'].includes(read.status), 'a status', read);
      promise(read.list.words.length > 0 && read.leftOut >= 0, 'words', read);
      const again = packList(read.list);
      if (again === null) return;
      const second = unpackList(again);
      same(second.status === 'ok' && second.list, read.list, 'a list that goes on in a link');
    },
  }),
  textParser({
    name: 'result code',
    samples: [
      writeCode(77, [{ exercise: 'cloze', right: 3, total: 5 }]),
      writeCode(4095, [
        { exercise: 'match', right: 10, total: 10 },
        { exercise: 'order', right: 0, total: 99 },
      ]),
      'J6E6IBL899PAM', // of another version
    ],
    arbitrary: fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-OIL'),
      minLength: 8,
      maxLength: 28,
    }),
    read: (typed) => {
      const read = readCode(typed);
      if (read.status !== 'ok') return promise(NO_CODE.includes(read.status), 'a status', read);
      same(readCode(writeCode(read.tag, read.scores)), read, 'a code that is written as it was read');
      for (const { right, total } of read.scores)
        promise(right >= 0 && right <= total && total >= 1 && total <= 100, 'a score', read);
    },
  }),
  textParser({
    name: 'text named by a query',
    samples: ['?report=shifeng&from=3&to=12', '?text=9f3c01a2', '?report=lusong'],
    arbitrary: query,
    read: (search) => {
      const read = readTextQuery(search);
      if (read === null) return;
      const isPlace = (n: number | null): boolean => n === null || (Number.isInteger(n) && n >= 1 && n < 10_000_000);
      promise(isPlace(read.from) && isPlace(read.to), 'places', read);
      same(readTextQuery(textQuery(read)), read, 'a query that is written as it was read');
    },
  }),
  textParser({
    name: 'worksheet of a query',
    samples: ['?report=shifeng&parts=text,words,answers&pinyin=unknown&set=12&version=B', '?parts='],
    arbitrary: query,
    read: (search) => {
      const { worksheet, set } = readWorksheetQuery(search);
      promise(Number.isInteger(set) && set >= 1 && set <= 9999, 'a set', set);
      if (worksheet !== null) same(v.parse(worksheetSchema, worksheet), worksheet, 'a worksheet of the schema');
    },
  }),
  textParser({
    name: 'wishes of a query',
    samples: ['?view=sentence&pinyin=all', '?script=traditional&notation=zhuyin&english=on'],
    arbitrary: query,
    read: (search) => {
      const settings = visitSettings(new URLSearchParams(search));
      for (const [name, value] of Object.entries(settings))
        promise((CHOICES[name as keyof typeof settings] as readonly string[]).includes(value), 'a choice', settings);
    },
  }),
  textParser({
    name: 'look-up',
    samples: ['yinhang', 'yin2hang2', '银行', '银*', 'to go; bank', 'ㄧㄣˊㄏㄤˊ', 'xi’an'],
    read: (text) => {
      const { text: shown } = parseQuery(text);
      promise(shown.length <= 100, 'a query of some length', shown);
    },
  }),
  textParser({
    name: 'typed reading',
    samples: ['yin2 hang2', 'yínháng', 'ㄧㄣˊ ㄏㄤˊ', "xi'an", 'lǜ', 'u:e4'],
    read: (typed) => {
      const { syllables, verdict } = checkReading(typed, { characters: '银行', reading: 'yin2 hang2' });
      promise(verdict === 'unreadable' || syllables.length === 2, 'a syllable for each', syllables);
      const word = typedWord({ characters: '银行', reading: typed, gloss: typed }, null, new Date(0));
      if (typeof word !== 'string') v.parse(savedWordSchema, word);
    },
  }),
];
