import type { Reading, Syllable } from './types';

/** A word that CC-CEDICT lacks, or whose count or reading there misleads. */
export interface OwnWord {
  readonly word: string;
  readonly reading: Reading;
  /** As if jieba's corpus had counted it so often. */
  readonly count: number;
  readonly wordClass: string;
}

const parseLine = (wordClass: string, count: number, line: string): OwnWord => {
  const [word = '', ...reading] = line.split(' ');
  return { word, reading: reading as Syllable[], count, wordClass };
};

const parseTable = (wordClass: string, count: number, table: string): OwnWord[] =>
  table
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => parseLine(wordClass, count, line));

// Words of news and administration that CC-CEDICT of January 2026 lacks.
const NOUNS = `
  疾控 ji2 kong4
  卫健 wei4 jian4
  专班 zhuan1 ban1
  片区 pian4 qu1
  卡口 qia3 kou3
  点长 dian3 zhang3
  流调 liu2 diao4
  密接 mi4 jie1
  隔离点 ge2 li2 dian3
  社会面 she4 hui4 mian4
  中车 zhong1 che1
  党工委 dang3 gong1 wei3
  融媒体 rong2 mei2 ti3
  链长 lian4 zhang3
  一米线 yi1 mi3 xian4
  微信号 wei1 xin4 hao4
  北大门 bei3 da4 men2
  南大门 nan2 da4 men2
  东大门 dong1 da4 men2
  西大门 xi1 da4 men2
`;

// As common as 市委, which jieba counts; at 300 区委 loses to 区 and 委 after the name of a district. 小区 is commoner today than in
// jieba's corpus.
const COMMITTEES = `
  区委 qu1 wei3
  县委 xian4 wei3
  区政府 qu1 zheng4 fu3
  小区 xiao3 qu1
`;

// Letters and Chinese characters; CC-CEDICT has others (T恤, 卡拉OK).
const MIXED = `
  QQ群 qun2
  QQ号 hao4
  A股 gu3
  B股 gu3
  H股 gu3
  IC卡 ka3
  SIM卡 ka3
  IP地址 di4 zhi3
  CD机 ji1
  ATM机 ji1
  POS机 ji1
  X射线 she4 xian4
  T细胞 xi4 bao1
  B细胞 xi4 bao1
  U形 xing2
  V形 xing2
  S形 xing2
  T形 xing2
  U型 xing2
  V领 ling3
  AB角 jue2
`;

const VERBS = `
  督战 du1 zhan4
  施策 shi1 ce4
  摸排 mo1 pai2
  复产 fu4 chan3
`;

const IDIOMS = `
  山重水复 shan1 chong2 shui3 fu4
  不辞辛劳 bu4 ci2 xin1 lao2
  联防联控 lian2 fang2 lian2 kong4
  走街串巷 zou3 jie1 chuan4 xiang4
  坐北朝南 zuo4 bei3 chao2 nan2
  心手相牵 xin1 shou3 xiang1 qian1
`;

/** See `OwnWord`. */
export const OWN_WORDS: readonly OwnWord[] = [
  ...parseTable('n', 300, NOUNS),
  ...parseTable('n', 2000, COMMITTEES),
  ...parseTable('n', 100, MIXED),
  ...parseTable('v', 100, VERBS),
  ...parseTable('i', 50, IDIOMS),
];

/**
 * Headwords that running text hardly ever means.
 * - 到了 dàoliǎo "in the end" for 到 了, 都会 dūhuì "metropolis" for 都 会, 山下 Yamashita, 大白 "whitewash".
 * - Verb and particle, or two words that stand side by side in every text, where CC-CEDICT has a rare word for them: 有水, 我去
 *   (an exclamation), 要看, 面的 (a taxi), 得很 before 好.
 * - A numeral and its measure word are two words (GB/T 16159—2012); CC-CEDICT lists the commonest pairs as one.
 */
const DROPPED = `
  到了 都会 山下 大白
  一个 一种 一次 一名 一位 一座 一条 一件 一句 一家 一层 一套 一类 一轮 一遍 一阵 一则 一级 两个 两句 三条 三次 三项 四条 四次
  到得 去得 得很 得中 得文 得无 得看 得着 得要 得便 得了 过得 有水 有了 有年 有次 有夏 有为 要看 要着 要地 要功 要路 要末 要有 会要 会漏 会攻 我去 我人 你等 你妈
  坏了 结了 成了 完了 没了 吹了 宰了 绝了 巧了 迟了 饶了 腿了 欧了 太好了 知道了 准备好了 不见了 卖光了 吃的 打的 家的 小的 面的 妈的 零的 的款 准的 中的 破的 鹄的
  了知 了当 了局 人从 从子 从者 任从 则个 单过 好不 这不 那是 那提 那知 那坡 再不 才不 不很 最是 说部 和数 和会 都安 年上 年下 年过 市两 是次 是荷 是日
  犬只 猫只 牛只 在地 在教 过身 过犯 过刊 过生 还给 一作 一说 上一个 下一个 三分 三不
  与门 或门 人中 不才 个中 中人 便人 使成 做大 做小 其所 内内 内用 会门 出号 出月 分上 却才 又及 可人 在下 地和 大和 大外 大新 天和 天等 好去 好时 好道 对地 对本 就正 就道 就里 成话
  或将 所多 才分 新和 无着 日没 日至 月分 月中 比年 米高 给事 老等 至人 至当 见说 说上 走你 起小 过从 长至 高起 三小 两当 上外 三自 得直 门对
  二级 三级 几个 几天 几次 几岁 几米 半个 多个 多次 多种 多轮
`;

/** See `DROPPED`. */
export const DROPPED_WORDS: ReadonlySet<string> = new Set(DROPPED.trim().split(/\s+/));
