import type { TextWord } from '../dictionary/whole-text';

// Which words are worth an exercise. A text as the screen has it knows no parts of speech, so words of grammar are told by what they
// are and by how they are glossed.

const GRAMMAR = new Set(
  `的 了 着 过 地 得 之 者 所 们 在 是 有 和 与 及 以及 而 且 并 或 则 但 也 都 又 还 就 才 再 很 太 更 最 不 没 没有 未 已 已经 正 正在 仍 仍然 即便 虽然 因为 所以 如果 还是 只有 只要 可以 能 会 要 应 需 可 把 被 让 给 对 为
  向 往 从 到 由 于 以 用 跟 同 将 等 这 那 此 其 各 每 某 该 这个 那个 这些 那些 各个 这里 那里 这样 我 你 他 她 它 我们 你们 他们 她们 自己 谁 什么 哪 上 下 中 里 内 外 在内 以来 以后 以前 前 后 时 左右
  来 去 起 起来 出来 上来 下来 下去 吗 呢 吧 啊 呀 嘛 第 多 余 几 半 两 零 年 月 日 号 点 分 个 名 位 次 条 件 种 些 群 元 米`.split(
    /\s+/,
  ),
);
const NUMERAL = /^[第〇零一二两三四五六七八九十百千万亿\p{N}]+[多余几]?$/u;
const GRAMMAR_GLOSS = /^(?:\(|marks |links |makes |pairs |.*measure word|formal link)/;

/** Can the word stand in an exercise at all? It is read, and no figure. */
export const isAskable = ({ kind, reading, surface }: TextWord): boolean =>
  (kind === 'word' || kind === 'name') && reading.length > 0 && !NUMERAL.test(surface);

/** Is it worth one where nobody has chosen it? No word of grammar, no name. */
export const isContentWord = (word: TextWord): boolean =>
  word.kind === 'word' && isAskable(word) && !GRAMMAR.has(word.surface) && !GRAMMAR_GLOSS.test(word.gloss?.means ?? '');

/** What leans on the word before it: taken apart from it, it could stand in too many places. */
export const leans = ({ surface }: Pick<TextWord, 'surface'>): boolean => /^[的了着过地得们]$/u.test(surface);
