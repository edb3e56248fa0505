import type { Lexicon } from './lexicon';
import { isHan, marksOf } from './script';
import { beginsSurname, isDoubtfulSurname, surnameWeight } from './surnames';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words after which a person's name often stands. */
export const TITLES_BEFORE = words(`
  记者 通讯员 书记 副书记 区长 县长 市长 省长 镇长 乡长 村长 局长 处长 科长 部长 院长 所长 站长 队长 组长 副组长 班长 校长 厂长 会长 社长 行长 司长 厅长
  主任 副主任 主席 副主席 总统 总理 首相 大臣 将军 司令 上将 中将 少将 上校 元帅 教授 博士 院士 医生 护士 老师 导演 演员 歌手 作家 诗人 画家 教练 球员 选手
  董事长 总经理 经理 总裁 总监 秘书长 发言人 代表 委员 同志 民警 律师 法官 店主 居民 村民 市民 志愿者 队员 学生 摄影 编剧 主演 主编 编辑 作者 译者 女儿 儿子
  妻子 丈夫 父亲 母亲 哥哥 弟弟 姐姐 妹妹 皇帝 太守 刺史 知府 知县 研究员 工程师 设计师 主持人 负责人 创始人 老板 名叫 叫做 叫 姓名 院长 总书记 先驱 省委书记
`);

/** Words that often follow a person's name. */
const TITLES_AFTER = words(`
  先生 女士 小姐 同志 教授 博士 院士 老师 医生 同学 将军 主席 总统 总理 书记 主任 局长 市长 区长 县长 院长 校长 部长 队长 经理 董事长 律师 法官 阿姨 叔叔 师傅
  说 表示 介绍 指出 认为 告诉 称 强调 透露 回忆 解释 坦言 感慨 饰 饰演 主演 执导 等人 任 率 介绍说 告诉记者
`);

const LONGEST_TITLE = 3;

const FIRST_OF_TITLE = marksOf(TITLES_AFTER);

/** Does one of the words that follow a name begin here? Quick: no part of the text is cut out for most. */
const mayBeginTitle = (text: string, at: number): boolean => FIRST_OF_TITLE[text.charCodeAt(at)] === 1;

/** ln, set by trial: at −3 more words of running text were cut by false names, at −5 names were lost. */
const NAME_PENALTY = -4;
const DOUBTFUL_PENALTY = -4;
const BONUS_BEFORE_TITLE = 2;

/** A clause often begins with who acts. */
const BEGINS_CLAUSE = 2;
const CLAUSE_MARK = /^[，。！？；：、“”‘’「」『』《》（）()\s]?$/u;

/** Most given names have two characters: about five in six, a guess. */
const LN_GIVEN_LENGTH = [Math.log(1 / 6), Math.log(5 / 6)] as const;

/** Words of grammar, and 说, which follows names: no part of one. */
const NO_GIVEN = marksOf('的了是在着吗呢吧们这那被把给很说');

/** 李家, 王氏: a family, no person. */
const FAMILY = marksOf('家氏府');

const standsBeforeTitle = (text: string, at: number, end: number): boolean => {
  if (!mayBeginTitle(text, at)) return false;
  for (let length = 1; length <= LONGEST_TITLE && at + length <= end; length++)
    if (TITLES_AFTER.has(text.slice(at, at + length))) return true;
  return false;
};

/** Receives a name that may stand in the text: where it ends, and ln of its probability. */
export type VisitName = (end: number, weight: number) => void;

function visitGiven(lexicon: Lexicon, text: string, from: number, end: number, base: number, visit: VisitName): void {
  let weight = base;
  for (let length = 1; length <= 2 && from + length <= end; length++) {
    const unit = text.charCodeAt(from + length - 1);
    if (!isHan(text.charAt(from + length - 1)) || NO_GIVEN[unit] === 1) return;
    weight += lexicon.givenNameWeight(unit);
    if (mayBeginTitle(text, from) && TITLES_AFTER.has(text.slice(from, from + length))) continue; // 罗先生 is 罗 and 先生
    if (length === 1 && FAMILY[unit] === 1) continue;
    const bonus = standsBeforeTitle(text, from + length, end) ? BONUS_BEFORE_TITLE : 0;
    visit(from + length, weight + bonus + (LN_GIVEN_LENGTH[length - 1] ?? 0));
  }
}

function surnameBase(surname: string): number | null {
  const weight = surnameWeight(surname);
  if (weight === null) return null;
  return weight + NAME_PENALTY + (isDoubtfulSurname(surname) ? DOUBTFUL_PENALTY : 0);
}

/**
 * Names of persons that may begin at `start`: a surname of one or two characters and one or two characters of a given name.
 * The weights come from how often a character stands in a name, not from the name as a whole, so unknown persons are found.
 */
export function visitNames(lexicon: Lexicon, text: string, start: number, end: number, visit: VisitName): void {
  if (!beginsSurname(text.charCodeAt(start))) return;
  const first = CLAUSE_MARK.test(text.charAt(start - 1)) ? BEGINS_CLAUSE : 0;
  for (let length = 1; length <= 2 && start + length < end; length++) {
    const base = surnameBase(text.slice(start, start + length));
    if (base !== null) visitGiven(lexicon, text, start + length, end, base + first, visit);
  }
}

const LONGEST_TRANSLITERATION = 20;
const TRANSLITERATION_PENALTY = -7;
const RARE_IN_TRANSLITERATION = -9;
const DOT = marksOf('·•‧・･');
/** Beside the dot that parts foreign names (列奥纳多·达·芬奇) a name is what one expects, also a short one. */
const BESIDE_DOT = 7;
const SHORTEST_TRANSLITERATION = 3;
const SHORT_PENALTY = -3;
/** A name may have characters that no other name on the list has, up to one in four. */
const RARE_SHARE = 4;

/** Words of grammar: in a name written for its sound they are rare, beside one they are everywhere. */
const NO_SOUND = marksOf('的和与是在了及或对从向到把被将等者也都就而之不个我你他她它这那有说为以并但于');

const isDot = (text: string, at: number): boolean => DOT[text.charCodeAt(at)] === 1;

/**
 * Names written for their sound that may begin at `start`: 威斯特伐里亚. Their characters hardly ever stand together otherwise.
 */
export function visitTransliterations(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
  visit: VisitName,
): void {
  const afterDot = isDot(text, start - 1);
  let weight = TRANSLITERATION_PENALTY + (afterDot ? BESIDE_DOT : 0);
  for (let at = start, rare = 0; at < end && at < start + LONGEST_TRANSLITERATION; at++) {
    const share = lexicon.transliterationWeight(text.charCodeAt(at));
    if (NO_SOUND[text.charCodeAt(at)] === 1) return;
    const length = at + 1 - start;
    weight += share;
    const beforeDot = isDot(text, at + 1);
    const isRare = share < RARE_IN_TRANSLITERATION && !afterDot && !beforeDot;
    if (isRare && ++rare * RARE_SHARE > length) return;
    if (isRare || (length < SHORTEST_TRANSLITERATION && !afterDot && !beforeDot)) continue;
    const title = standsBeforeTitle(text, at + 1, end) ? BONUS_BEFORE_TITLE : 0;
    const short = length < SHORTEST_TRANSLITERATION && !afterDot ? SHORT_PENALTY : 0;
    visit(at + 1, weight + (beforeDot ? BESIDE_DOT : 0) + title + short);
  }
}

/** How long the surname of a person's name is, in UTF-16 units; the whole length if it is none of ours. */
export function surnameLength(name: string): number {
  if (name.length > 2 && surnameWeight(name.slice(0, 2)) !== null) return 2;
  return name.length < 4 && surnameWeight(name.slice(0, 1)) !== null ? 1 : name.length;
}
