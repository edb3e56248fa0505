import { isBreak, type Piece } from './context';
import type { Lexicon } from './lexicon';
import { isDoubtfulSurname, surnameWeight } from './surnames';
import type { Token } from './types';

/** A token and the piece that it was made of. */
export interface Part {
  readonly piece: Piece;
  readonly token: Token;
}

/** Finds how many parts from `at` on are one name; 0 = none. */
export type FindName = (parts: readonly Part[], at: number, lexicon: Lexicon) => number;

const DOT = /^[·•‧・･]$/u;

/** 列奥纳多·达·芬奇: the parts between the dots of a name written for its sound. 中国·北京 are two places, no name. */
const findDotted: FindName = (parts, at, lexicon) => {
  let length = 1;
  while (DOT.test(parts[at + length]?.token.surface ?? '') && parts[at + length + 1]?.token.kind === 'name')
    length += 2;
  const names = parts.slice(at, at + length).filter((_, i) => i % 2 === 0);
  const isPerson = names.some(({ piece }) => piece.kind === 'transliteration' || lexicon.wordClass(piece.id) === 'P');
  return length > 1 && isPerson ? length : 0;
};

const COUNTRIES = new Set(
  `中国 美国 英国 法国 德国 韩国 泰国 日本 朝鲜 俄国 俄罗斯 苏联 印度 加拿大 澳大利亚 意大利 西班牙 葡萄牙 荷兰 瑞士 瑞典 挪威 丹麦 芬兰 波兰 希腊 土耳其 埃及 巴西
  墨西哥 阿根廷 越南 缅甸 老挝 柬埔寨 新加坡 马来西亚 印度尼西亚 印尼 菲律宾 蒙古 巴基斯坦 伊朗 伊拉克 以色列 乌克兰 欧洲 亚洲 非洲 美洲 南美 北美 欧美 大陆 西方 中文 华人`.split(
    /\s+/,
  ),
);
const NO_PLACE = /[人语文族教党节朝代军国届期史方学业]$/u;

const PERSONS: ReadonlySet<string> = new Set(['name', 'surname']);

/** A name that a place or an organisation may be called after: 株洲, 清华; no person and no country. */
function namesPlace({ piece, token }: Part, lexicon: Lexicon): boolean {
  if (token.kind !== 'name' || PERSONS.has(piece.kind) || token.surface.length > 6) return false;
  if (COUNTRIES.has(piece.surface) || NO_PLACE.test(piece.surface)) return false;
  return lexicon.wordClass(piece.id) !== 'P' || surnameWeight(piece.surface.charAt(0)) === null;
}

const ORGANISATION =
  /^(?:公司|集团|大学|学院|医院|银行|中学|小学|高中|法院|检察院|出版社|电视台|博物馆|图书馆|研究所|研究院|机场|.*委员会|.{2,}局)$/u;

const findOrganisation: FindName = (parts, at, lexicon) => {
  const [first, generic] = [parts[at], parts[at + 1]];
  if (first === undefined || generic === undefined || !ORGANISATION.test(generic.piece.surface)) return 0;
  return namesPlace(first, lexicon) ? 2 : 0;
};

const SMALL_PLACE = /^(?:街道|社区|镇|乡|村|路|街|大街|大道|胡同|巷)$/u;
const LARGE_PLACE = /[省市县区州盟旗]$/u;

/** 中关村街道, 长安街: a name and what kind of place it is. */
const findPlace: FindName = (parts, at, lexicon) => {
  const [first, generic] = [parts[at], parts[at + 1]];
  if (first === undefined || generic === undefined || !SMALL_PLACE.test(generic.piece.surface)) return 0;
  return namesPlace(first, lexicon) && !LARGE_PLACE.test(first.piece.surface) ? 2 : 0;
};

const STREET = /^(?:路|街|大街|大道)$/u;
const SIDE = /^[东南西北中]$/u;
const AREA = /[市区县镇]$/u;

/** 天河区|体育西路, 人民路 128 号: an ordinary word is a street's name where an address goes on. */
const findStreet: FindName = (parts, at) => {
  const [first, second] = [parts[at], parts[at + 1]];
  if (first?.piece.surface.length !== 2 || first.token.kind !== 'word' || second === undefined) return 0;
  const length = SIDE.test(second.piece.surface) ? 3 : 2;
  if (!STREET.test(parts[at + length - 1]?.piece.surface ?? '')) return 0;
  const before = parts[at - 1]?.token;
  const inAddress = before?.kind === 'name' && AREA.test(before.surface);
  const hasNumber =
    parts[at + length]?.token.kind === 'number' && /^[号弄]/u.test(parts[at + length + 1]?.piece.surface ?? '');
  return inAddress || hasNumber ? length : 0;
};

const FAMILIAR = /^[小老]$/u;
const GIVEN_ALONE = /^[明红刚华丽芳强军英玲美娟文亮]$/u;
const ENDS_NAME = /^[vdpcruyt]$/u;

/** 小王, 老李: a colleague; 小明: the child of every textbook. */
const findFamiliar: FindName = (parts, at) => {
  const [prefix, name, after] = [parts[at]?.piece, parts[at + 1]?.piece, parts[at + 2]?.piece ?? null];
  if (prefix === undefined || name === undefined || !FAMILIAR.test(prefix.surface)) return 0;
  const before = parts[at - 1]?.piece ?? null;
  if (before !== null && (before.kind === 'digits' || /^[aqmdz]$/u.test(before.wordClass))) return 0;
  const isSurname = surnameWeight(name.surface) !== null && !isDoubtfulSurname(name.surface);
  if (!isSurname && !(prefix.surface === '小' && GIVEN_ALONE.test(name.surface))) return 0;
  return isBreak(after) || ENDS_NAME.test(after?.wordClass ?? '') ? 2 : 0;
};

const FINDERS: readonly FindName[] = [findDotted, findOrganisation, findPlace, findStreet, findFamiliar];

/** How many tokens from `at` on are one name: 清华 大学, 体育 西 路, 小 王; 0 = none begins there. */
export function nameLength(parts: readonly Part[], at: number, lexicon: Lexicon): number {
  for (const find of FINDERS) {
    const length = find(parts, at, lexicon);
    if (length > 0) return length;
  }
  return 0;
}
