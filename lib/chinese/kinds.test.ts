import { expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import { analyse } from './analyse';

const lexicon = await loadLexicon();

/** Every token that is no mark: its surface, its kind where it is no word, and its spelling. */
const show = (text: string): string =>
  analyse(text, lexicon)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ surface, kind, spelling }) => `${surface}${kind === 'word' ? '' : `:${kind}`}${spelling && ` ${spelling}`}`)
    .join(', ');

test.each([
  // Chinese names
  ['李建国', '李建国:name Lǐ Jiànguó'],
  ['诸葛亮', '诸葛亮:name Zhūgě Liàng'],
  ['任正非', '任正非:name Rén Zhèngfēi'],
  ['刘局长来了', '刘:name Liú, 局长 júzhǎng, 来 lái, 了 le'],
  ['老李，小王', '老李:name Lǎo Lǐ, 小王:name Xiǎo Wáng'],
  ['首相岸田文雄', '首相 shǒuxiàng, 岸田文雄:name Àntián Wénxióng'],
  ['李家的孩子', '李:name Lǐ, 家 jiā, 的 de, 孩子 háizi'],
  // foreign names
  ['列奥纳多·达·芬奇', "列奥纳多·达·芬奇:name Liè'àonàduō Dá Fēnqí"],
  ['哈利·波特和赫敏·格兰杰', '哈利·波特:name Hālì Bōtè, 和 hé, 赫敏·格兰杰:name Hèmǐn Gélánjié'],
  ['威斯特伐里亚的居民', '威斯特伐里亚:name Wēisītèfálǐyà, 的 de, 居民 jūmín'],
  ['阿布杜勒拉赫曼诺夫斯基', '阿布杜勒拉赫曼诺夫斯基:name Ābùdùlèlāhèmànnuòfūsījī'],
  ['中国·北京', '中国:name Zhōngguó, 北京:name Běijīng'],
  // places
  ['湖南省株洲市', '湖南省:name Húnán Shěng, 株洲市:name Zhūzhōu Shì'],
  ['凉山彝族自治州', '凉山彝族自治州:name Liángshān Yízú Zìzhìzhōu'],
  ['中关村街道', '中关村街道:name Zhōngguāncūn Jiēdào'],
  ['长安街', "长安街:name Cháng'ān Jiē"],
  ['天河区体育西路', '天河区:name Tiānhé Qū, 体育西路:name Tǐyù Xī Lù'],
  ['世纪大道100号', '世纪大道:name Shìjì Dàdào, 100:number, 号 hào'],
  ['一条大路', '一 yī, 条 tiáo, 大路 dàlù'],
  // organisations
  ['湘潭大学', '湘潭大学:name Xiāngtán Dàxué'],
  ['中国银行', '中国银行:name Zhōngguó Yínháng'],
  ['长沙市公安局', "长沙市公安局:name Chángshā Shì Gōng'ānjú"],
  ['美国公司', '美国:name Měiguó, 公司 gōngsī'],
  // proper nouns of CC-CEDICT that Chinese spells small, and others
  ['星期一，三月，周五', '星期一 xīngqīyī, 三月 sānyuè, 周五 zhōuwǔ'],
  ['互联网，英镑，京剧', '互联网 hùliánwǎng, 英镑 yīngbàng, 京剧 jīngjù'],
  ['微信，汉语，春节', '微信:name Wēixìn, 汉语:name Hànyǔ, 春节:name Chūnjié'],
])('names: %s', (text, shown) => expect(show(text)).toBe(shown));

test.each([
  ['二〇二二年', "二〇二二:number èrlíng'èr'èr, 年 nián"],
  ['二○二二年', "二○二二:number èrlíng'èr'èr, 年 nián"],
  ['2022年3月', '2022:number, 年 nián, 3:number, 月 yuè'],
  ['三百五十二个', "三百五十二:number sānbǎi wǔshí'èr, 个 gè"],
  ['六十三亿', '六十三亿:number liùshísān yì'],
  ['第三次', '第三:number dì-sān, 次 cì'],
  ['第12届', '第12:number dì-12, 届 jiè'],
  ['两三天', '两三:number liǎng-sān, 天 tiān'],
  ['三四十岁', '三四十:number sān-sì shí, 岁 suì'],
  ['十七八岁', '十七八:number shíqī-bā, 岁 suì'],
  ['十几个', '十几:number shí jǐ, 个 gè'],
  ['二两酒', '二 èr, 两 liǎng, 酒 jiǔ'],
  ['3万人', '3万:number 3 wàn, 人 rén'],
  ['1.5亿元', '1.5亿:number 1.5 yì, 元 yuán'],
  ['20%，３．５％', '20%:number, ３．５％:number'],
  ['35.5℃', '35.5:number'],
  ['三分之二', '三分之二:number sān fēn zhī èr'],
  ['百分之三十', '百分之三十:number bǎifēnzhī sānshí'],
  ['三点五公里', '三点五:number sān diǎn wǔ, 公里 gōnglǐ'],
  ['下午三点五十分', '下午 xiàwǔ, 三 sān, 点 diǎn, 五十:number wǔshí, 分 fēn'],
  ['八点一刻', '八 bā, 点 diǎn, 一 yī, 刻 kè'],
  ['万一', '万一 wànyī'],
  ['廿五', '廿五:number niànwǔ'],
])('numbers: %s', (text, shown) => expect(show(text)).toBe(shown));

test.each([
  ['T恤', 'T恤 T xù'],
  ['ｔ恤', 'ｔ恤 ｔ xù'],
  ['AA制', 'AA制 AA zhì'],
  ['卡拉ok', '卡拉ok kǎlā ok'],
  ['X光片', 'X光 X guāng, 片 piàn'],
  ['3D打印', '3D打印 3D dǎyìn'],
  ['90后和00后', '90后 90hòu, 和 hé, 00后 00hòu'],
  ['5日后', '5:number, 日后 rìhòu'],
  ['QQ群里', 'QQ群 QQ qún, 里 lǐ'],
  ['阿Q正传', '阿Q正传:name Ā Q Zhèngzhuàn'],
  ['PM2.5', 'PM2.5:latin'],
  ['5G网络', '5G:latin, 网络 wǎngluò'],
  ['5kg大米', '5:number, kg:latin, 大米 dàmǐ'],
  ['看https://example.com/a?b=1。', '看 kàn, https://example.com/a?b=1:latin'],
  ['写给a.b@example.com', '写 xiě, 给 gěi, a.b@example.com:latin'],
])('letters and figures: %s', (text, shown) => expect(show(text)).toBe(shown));

test.each(['👨‍👩‍👧‍👦', '👍🏽', '🇨🇳', '1️⃣', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('%s is one mark', (emoji) =>
  expect(analyse(`好${emoji}好`, lexicon).map(({ surface, kind }) => `${surface} ${kind}`)).toEqual([
    '好 word',
    `${emoji} mark`,
    '好 word',
  ]),
);

test.each([
  ['臺灣', 'Táiwān'],
  ['台灣', 'Táiwān'],
  ['為何', 'wèihé'],
  ['爲何', 'wèihé'],
  ['路綫', 'lùxiàn'],
  ['路線', 'lùxiàn'],
  ['裏面', 'lǐmiàn'],
  ['裡面', 'lǐmiàn'],
  ['着急', 'zháojí'],
  ['著急', 'zháojí'],
  ['朗誦', 'lǎngsòng'],
  ['中\u200b国', 'Zhōngguó'],
  ['葛\u{e0100}', 'gě'],
])('%s in whatever form is one word, %s', (text, spelling) =>
  expect(analyse(text, lexicon).map((token) => token.spelling)).toEqual([spelling]),
);
