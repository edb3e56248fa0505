import { type Context, hasClass, isBreak, isNumber, type Piece, textAfter, textBefore } from './context';
import type { Syllable } from './types';

/** A reading that depends on the grammar of the clause, not on neighbouring characters alone; null = the default. */
export type GrammarRule = (context: Context) => Syllable | null;

const PRONOUN = /^(?:[你我他她它您咱谁]|自己|大家|人们|彼此|对方|别人|什么)/;
/** 为国争光, 为民服务: for whom. */
const BENEFIT = /^(?:国[争效捐出尽牺增献]|民[服请办做除谋造]|祖国|人民[服谋办做])/;
const BE_ADVERBS = /^(?:[均仅皆亦即约则原本现乃实最较总]|分别|主要|同时|一般|大多|通常|依次)$/;
/** Verbs that another verb may follow, with 为 between: 会为居民送菜. After any other verb 为 is part of it: 选为, 命名为. */
const MODAL =
  /^(?:是|[会能要应该想愿肯敢来去]|可以|能够|可能|必须|继续|开始|努力|专门|愿意|打算|希望|不要|不必|不用|何必|不会|不能|别|老是|总是|经常)$/;
const STATE = /^(?:位于|属于|来自|设于|建于|采用|隶属|包括|拥有|具有|没有|有)$/;
const INSIDE_CLAUSE = /^[、“”‘’《》「」]$/u;

const endsClause = (piece: Piece): boolean => isBreak(piece) && !INSIDE_CLAUSE.test(piece.surface);

/** Feelings are for or about something, and jieba calls half of them nouns or adjectives. */
const FEELING = /^(?:生气|高兴|着急|骄傲|自豪|担心|难过|伤心|烦恼|操心|发愁|鼓掌|喝彩|加油|欢呼|感动)$/;

/** Does the clause go on to a verb that is not inside a description before 的? 为企业的发展做贡献 | 为四川省下辖的县. */
function leadsToVerb({ pieces, index }: Context): boolean {
  const ahead = pieces.slice(index + 2, index + 16);
  const end = ahead.findIndex(endsClause);
  const clause = end < 0 ? ahead : ahead.slice(0, end);
  const describes = clause.slice(0, -1).findLastIndex((piece) => /^[的之]$/.test(piece.surface)); // a last 的 only ends 是…的
  return clause
    .slice(describes + 1)
    .some((piece) => (hasClass(piece, 'v') && piece.surface !== '是') || FEELING.test(piece.surface));
}

/** 为 wèi "for" or wéi "to be": 为你, 为解决问题, 为大家服务 | 成为, 为3米, 首都为巴黎. */
const readFor: GrammarRule = (context) => {
  const { before, after } = context;
  const next = textAfter(context);
  if (PRONOUN.test(next) || BENEFIT.test(next)) return 'wei4';
  if (isBreak(after) || isNumber(after) || /^(?:一[种个名位条座]|该|其(?!他)|第)/.test(next)) return 'wei2';
  if (/^[^，。；]{1,12}(?:而|起见|着想)/.test(next) || /^(?:何|此|的是)/.test(next)) return 'wei4';
  if (/^[^，。；]{1,8}所/.test(next)) return 'wei2';
  const acts = hasClass(after, 'v') && !STATE.test(after?.surface ?? '');
  if (before === null || isBreak(before)) return acts || leadsToVerb(context) ? 'wei4' : 'wei2';
  if (BE_ADVERBS.test(before.surface) || (hasClass(before, 'v') && !MODAL.test(before.surface))) return 'wei2';
  return !hasClass(after, 'v') && leadsToVerb(context) ? 'wei4' : 'wei2';
};

const MUST_BEFORE = /(?:[你我他她它您谁们还就又也都总必只可非才要]|大家|时间|自己|所以|但是|那么|因此|咱)$/;
const OBTAIN = /^(?:[了过到奖分票胜病癌罪名利子失名]|第一|冠军|金牌|银牌|满分|\d)/;

const DEGREE = /^(?:[太很真好非十特更不挺]|那么|这么|要命|厉害)/;
const PRONOUN_BEFORE = /[你我他她它您们咱]$/;

const startsVerb = (piece: Piece | null): boolean =>
  hasClass(piece, 'vdp') || /^(?:好好|多|少|早|快|慢|赶|先|有)/.test(piece?.surface ?? '');

/** 得 de after what it describes (跑得快), děi "must" (我得走), dé "to get" (得奖). */
const readDe: GrammarRule = (context) => {
  const { before, after } = context;
  if (OBTAIN.test(textAfter(context)))
    return hasClass(before, 'va') && before?.surface.length === 1 && !/^[了过到]/.test(textAfter(context))
      ? 'de5'
      : 'de2';
  if (DEGREE.test(textAfter(context)) && !isBreak(before) && !PRONOUN_BEFORE.test(textBefore(context))) return 'de5';
  if (PRONOUN_BEFORE.test(textBefore(context)) && !isBreak(after) && !hasClass(after, 'a')) return 'dei3';
  if ((isBreak(before) || MUST_BEFORE.test(textBefore(context)) || hasClass(before, 'nrtPSc')) && startsVerb(after))
    return 'dei3';
  if (isBreak(before)) return 'de2';
  if (hasClass(before, 'nPSdp') && (hasClass(after, 'nmPSZ') || isBreak(after))) return 'de2';
  return 'de5';
};

/** 地 de between how and what is done (慢慢地走), else dì "ground, place". */
const readDi: GrammarRule = (context) => {
  const { before, after } = context;
  if (isBreak(before) || isBreak(after) || before === null) return 'di4';
  if (/(?:(.+)\1|一[\p{Script=Han}]一[\p{Script=Han}])$/u.test(textBefore(context))) return 'de5'; // 一遍一遍地, 一字一句地
  if (isNumber(before)) return 'di4';
  if (/^[各当属外等之该此两三某一产发实本每异见内陆圣领封住所余]$/.test(before.surface)) return 'di4';
  const describes =
    hasClass(before, 'adzivl') ||
    before.kind === 'reduplication' ||
    /^(.)\1/u.test(before.surface) ||
    /[般样]$/.test(before.surface);
  const acts = hasClass(after, 'vadpzri') || /^[把被将向对给在]/.test(after?.surface ?? '');
  if (describes) return acts || before.surface.length > 1 ? 'de5' : 'di4';
  return before.surface.length > 1 && hasClass(before, 'nbkx') && hasClass(after, 'vp') ? 'de5' : 'di4';
};

/** 了 liǎo "able to finish" after 不 or 得 that follow a verb of one character: 受不了, 做得了. */
const readLe: GrammarRule = ({ pieces, index }) => {
  const potential = pieces[index - 1];
  const verb = pieces[index - 2];
  if (potential === undefined || !/^[不得]$/.test(potential.surface)) return null;
  return verb?.surface.length === 1 && hasClass(verb, 'va') ? 'liao3' : null;
};

/** 着 zháo "to hit the mark" after 不 or 得: 找不着, 够得着. */
const readZhe: GrammarRule = (context) => {
  if (/[\p{Script=Han}][不得]$/u.test(textBefore(context))) return 'zhao2';
  if (/[火灯炉]$/u.test(textBefore(context)) && /^[了起]/.test(textAfter(context))) return 'zhao2';
  return isBreak(context.before) && hasClass(context.after, 'nv') ? 'zhuo2' : null;
};

const RETURNED =
  /^(?:给[^，。！？]{1,3}(?:[，。！？]|$)|钱|款|书(?!面)|债|账|清(?!楚)|贷|本付|愿(?!意)|俗|了(?:[钱书债]|[，。]|$)|人情|[你我他她](?:[，。！？]|$|钱|的?[书人情]|一))/;

/** 还 huán "to give back" before what is given back, else hái "still". */
const readHai: GrammarRule = (context) =>
  (/^(?:[，。！？；]|$)/.test(textAfter(context)) ||
    RETURNED.test(textAfter(context)) ||
    /把[^，。]{1,8}$/.test(textBefore(context))) &&
  !/[你我他她]还$/.test(textBefore(context))
    ? 'huan2'
    : null;

const FOLLOWS_VERB = /^(?:v|a)$/;

/** 过 guo after a verb (去过), guò "to pass, to spend" else. */
const readGuo: GrammarRule = ({ before, after }) => {
  if (before === null || !FOLLOWS_VERB.test(before.wordClass) || before.kind === 'mark') return null;
  return /^(?:[年节关桥河街日生度户境]|生日|春节)/.test(after?.surface ?? '') || /^[要会能可不]$/.test(before.surface)
    ? null
    : 'guo5';
};

export const PARTICLE_RULES: Readonly<Record<string, GrammarRule>> = {
  为: readFor,
  得: readDe,
  地: readDi,
  了: readLe,
  着: readZhe,
  还: readHai,
  过: readGuo,
};
