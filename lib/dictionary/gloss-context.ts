import type { WordClass } from '../chinese/lexicon';
import type { Token } from '../chinese/types';

/** A token where it stands. Word classes are letters of `WordClass`, '' where nobody knows. */
export interface GlossContext {
  /** The neighbours; null at the edge of the sentence. */
  readonly before: Token | null;
  readonly after: Token | null;
  readonly wordClass: WordClass;
  /** The classes of the neighbours: without them the part of speech is told from their characters alone. */
  readonly beforeClass?: WordClass;
  readonly afterClass?: WordClass;
}

/** The characters of a token as the dictionary has them: simplified where it is a headword. */
export const wordOf = (token: Token | null): string => token?.headword ?? token?.surface ?? '';

const isOneOf = (list: string): ((token: Token | null) => boolean) => {
  const words = new Set(list.trim().split(/\s+/));
  return (token) => words.has(wordOf(token));
};

const NUMERAL = /^第?[〇零一二两三四五六七八九十百千万亿半几数]+$/;

const isNumber = (token: Token | null): boolean => token?.kind === 'number' || NUMERAL.test(wordOf(token));

const isDeterminer = isOneOf('这 那 哪 每 各 某 该 本 此 几 多 余 来 整 半 首 头 上 下 另 单');

const isPronoun = isOneOf('我 你 您 他 她 它 谁 我们 你们 他们 她们 它们 咱们 咱 自己 大家 人家');

const isParticle = isOneOf('吗 呢 吧 啊 呀 嘛 啦 哦 哇 么 呗');

const isAspect = isOneOf('了 着 过 完 到 得 成 起 出 起来 出来 下去 下来');

/** After these a noun by its class is a verb as well: 不负责, 会影响. 没 and 有 stand before nouns. */
const isBeforeVerbOnly = isOneOf('不 能 会 可以 能够 应 应该 应当 必须 正在 地 所 将 已经 不断 一直 进一步');

/** They carry a verb, so that what follows is no complement of theirs: 会回来, 想去. */
const isModal = isOneOf(
  '是 有 没有 不 会 能 要 想 可以 可 能够 应 应该 应当 必须 须 愿意 敢 肯 需要 打算 准备 希望 决定 喜欢 开始 继续 得 让 使 叫 请',
);

const isDegree = isOneOf(
  '很 太 最 更 较 比较 非常 十分 特别 极 极其 相当 越来越 更加 这么 那么 多么 越 挺 真 不够 如此',
);

const isLightVerb = isOneOf(
  '进行 加以 予以 给予 开展 展开 作出 做出 作 做 实施 实行 受到 得到 获得 取得 提供 进入 有 没有 无 的 之 全 各种 各项 有关 相关 这种 那种 一种',
);

/** What a gloss rule may ask of the place where a word stands. */
export type Place =
  | 'end' // the clause ends here, a closing particle left out
  | 'start' // the clause begins here
  | 'counted' // after a number, or a word that counts or points: 这, 每, 几
  | 'afterNumber'
  | 'afterVerb' // after a verb or adjective that is no auxiliary
  | 'afterNoun' // after a noun, a name or a pronoun, or a verb that stands for its act
  | 'afterPronoun'
  | 'beforeVerb'
  | 'beforeNoun'
  | 'beforeMeasure'
  | 'potential'; // before what can or can't be reached: 看得见

const isMark = (token: Token | null): boolean => token === null || token.kind === 'mark';

const isResult = isOneOf(
  '到 见 懂 起 出 完 动 下 住 着 了 来 去 上 过 开 掉 清 成 出来 起来 下去 下来 过来 过去 上来 上去 进去 进来',
);

const NOUN_CLASSES = 'nPSOZrtsj';
const VERB_CLASSES = 'va';

const hasClass = (wordClass: WordClass | undefined, classes: string): boolean =>
  wordClass !== undefined && wordClass !== '' && classes.includes(wordClass);

const PLACES: Readonly<Record<Place, (context: GlossContext) => boolean>> = {
  end: ({ after }) => isMark(after) || isParticle(after),
  start: ({ before }) => isMark(before),
  counted: ({ before }) => isNumber(before) || isDeterminer(before),
  afterNumber: ({ before }) => isNumber(before),
  afterVerb: ({ before, beforeClass }) => !isMark(before) && hasClass(beforeClass, VERB_CLASSES) && !isModal(before),
  afterNoun: ({ before, beforeClass }) =>
    !isMark(before) &&
    !isNumber(before) &&
    (before?.kind === 'name' || hasClass(beforeClass, NOUN_CLASSES + VERB_CLASSES)),
  afterPronoun: ({ before }) => isPronoun(before),
  beforeVerb: ({ after, afterClass }) => !isMark(after) && hasClass(afterClass, 'vdpa'),
  beforeNoun: ({ after, afterClass }) =>
    !isMark(after) && (after?.kind === 'name' || hasClass(afterClass, NOUN_CLASSES)),
  beforeMeasure: ({ afterClass }) => hasClass(afterClass, 'qt'),
  potential: ({ after }) => isResult(after),
};

/** Is the word in such a place? */
export const isIn = (place: Place, context: GlossContext): boolean => PLACES[place](context);

/** What senses of CC-CEDICT differ by: those of verbs begin with "to"; null = nothing tells. */
export type Role = 'verb' | 'other' | null;

const isStructural = isOneOf('的 之');

/** A verb may stand for its act: after 的, after a verb that only carries another (进行检测), after a number with its measure. */
const standsForAct = ({ before, beforeClass, after }: GlossContext): boolean =>
  (isLightVerb(before) || hasClass(beforeClass, 'q')) && !isAspect(after) && !isStructural(after);

/**
 * The role of a word, from its class and its neighbours: what follows 的 names a thing, what 了 follows is done.
 * A word that is a verb by its class keeps to it unless its place says otherwise, and the other way round.
 */
export function roleOf(context: GlossContext): Role {
  const { before, after, wordClass } = context;
  const isVerbOrNoun = hasClass(wordClass, 'vn');
  if (isVerbOrNoun && isAspect(after) && !isDegree(before)) return 'verb';
  if (isDegree(before) || (isVerbOrNoun && standsForAct(context))) return 'other';
  if (wordClass === 'v' || (wordClass === 'n' && isBeforeVerbOnly(before))) return 'verb';
  return hasClass(wordClass, 'nadbzcprmsq') ? 'other' : null;
}

/** May a measure word stand here? 三本, 这只, 每次. */
export const isCounted = (context: GlossContext): boolean => isIn('counted', context);
