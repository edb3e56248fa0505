import { type Candidate, createMatches, type Lexicon } from '../chinese/lexicon';
import { isHan } from '../chinese/script';
import { surnameWeight } from '../chinese/surnames';
import type { Reading, TokenKind } from '../chinese/types';
import { readPairs } from './character-maps';

/**
 * One simplified character for several traditional ones: the one that running text means when the character is a word by itself, in
 * pairs. Reason: CC-CEDICT lists all of them, and the first is often the rarer one (后 = empress). Forms as in CC-CEDICT, which
 * follows Taiwan's standard (裡, 著, 台).
 */
const PLAIN =
  '后後里裡面面台台着著了了复復历歷制制采採松鬆谷谷准準余餘云雲征徵志志周週出出才才冲衝丑醜板板表表布布当當党黨范範丰豐困困签簽升升叶葉占佔' +
  '钟鐘致致注注折折借借姜薑伙夥获獲回回汇匯凶兇克克夸誇辟闢胜勝吁吁郁鬱愿願游游于於与與咸鹹团團坛壇托托喂餵千千曲曲万萬秋秋向向家家累累' +
  '合合杯杯扎扎帘簾漓漓念念朴樸术術价價宁寧确確蜡蠟腊臘灶灶症症摆擺饥飢哄哄据據御御';

/** The same where readings differ: character, reading, traditional form. */
const BY_READING = `
  系 xi4 系 系 ji4 繫 只 zhi1 隻 只 zhi3 只 发 fa1 發 发 fa4 髮 干 gan1 乾 干 gan4 幹 斗 dou3 斗 斗 dou4 鬥 几 ji3 幾 几 ji1 几 卷 juan3 捲 卷 juan4 卷
  种 zhong3 種 种 zhong4 種 舍 she3 捨 舍 she4 舍 脏 zang1 髒 脏 zang4 臟 尽 jin4 盡 尽 jin3 儘 划 hua2 划 划 hua4 劃 仆 pu2 僕 仆 pu1 仆
`;

const readTriples = (table: string): Map<string, string> => {
  const parts = table.trim().split(/\s+/);
  const forms = new Map<string, string>();
  for (let i = 0; i + 2 < parts.length; i += 3) forms.set(`${parts[i]} ${parts[i + 1]}`, parts[i + 2] ?? '');
  return forms;
};

const PLAIN_FORMS = readPairs(PLAIN);
const READ_FORMS = readTriples(BY_READING);

const byTable = (character: string, reading: Reading): string | null =>
  READ_FORMS.get(`${character} ${reading[0] ?? ''}`) ?? PLAIN_FORMS.get(character) ?? null;

const SURNAME_RANK = 4;

/** The candidate with the reading; else the best. */
const pick = (candidates: readonly Candidate[], reading: Reading): Candidate | undefined =>
  candidates.find((candidate) => candidate.reading.join(' ') === reading.join(' ')) ?? candidates[0];

function headwordTraditional(word: string, reading: Reading, lexicon: Lexicon): string | null {
  const table = byTable(word, reading);
  if (table !== null) return table;
  const id = lexicon.find(word);
  return id < 0 ? null : (pick(lexicon.candidates(id), reading)?.traditional ?? null);
}

/** The longest headword that begins at `start`: its end, or the end of the one character there. */
function longestWordEnd(text: string, start: number, lexicon: Lexicon): number {
  const matches = createMatches();
  lexicon.prefixes(text, start, text.length, matches);
  for (let i = matches.size - 1; i >= 0; i--)
    if ((matches.ids[i] ?? -1) < lexicon.headwordCount) return matches.ends[i] ?? start + 1;
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

const compose = (text: string, from: number, lexicon: Lexicon, convert: (part: string) => string): string => {
  let result = '';
  for (let at = from; at < text.length; ) {
    const end = longestWordEnd(text, at, lexicon);
    result += convert(text.slice(at, end));
    at = end;
  }
  return result;
};

/** A person's surname keeps its own form: 范 and 余 are surnames as they stand, 範 and 餘 are not. */
function surnameTraditional(name: string, lexicon: Lexicon): string {
  const surname = name.slice(0, 1);
  const id = lexicon.find(surname);
  const candidates = id < 0 ? [] : lexicon.candidates(id);
  // 吴 and 邓 are surnames first of all: CC-CEDICT has them as proper nouns with more than one sense.
  const candidate = candidates.find(({ rank }) => rank === SURNAME_RANK) ?? candidates.find(({ proper }) => proper);
  return candidate?.traditional ?? surname;
}

const isPerson = (word: string, kind: TokenKind | undefined, lexicon: Lexicon): boolean =>
  kind === 'name' && (word.length === 1 || lexicon.find(word) < 0) && surnameWeight(word.slice(0, 1)) !== null;

/**
 * A word in traditional characters: by its own entry, else put together from the longest headwords in it.
 * @param word simplified characters, a token's surface; other text stays as it is
 * @param reading one syllable a Chinese character: tells 發 fa1 from 髮 fa4. [] = not known.
 * @param kind 'name' lets a surname keep its form (范, 余)
 */
export function toTraditional(word: string, reading: Reading, lexicon: Lexicon, kind?: TokenKind): string {
  const person = isPerson(word, kind, lexicon);
  const whole = person ? null : headwordTraditional(word, reading, lexicon);
  if (whole !== null) return whole;
  let read = person ? 1 : 0;
  const rest = compose(word, read, lexicon, (part) => {
    const syllables = [...part].filter(isHan).length;
    const converted = headwordTraditional(part, reading.slice(read, read + syllables), lexicon) ?? part;
    read += syllables;
    return converted;
  });
  return person ? surnameTraditional(word, lexicon) + rest : rest;
}

/** Text in simplified characters, word by word, so that 乾隆 stays and 乾淨 becomes 干净. Simplified text stays as it is. */
export function toSimplified(text: string, lexicon: Lexicon): string {
  const simple = lexicon.simplify(text);
  return compose(simple, 0, lexicon, (part) => {
    const id = lexicon.find(part);
    return id < 0 ? part : lexicon.word(id);
  });
}
