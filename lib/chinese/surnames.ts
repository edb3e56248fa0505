/**
 * Surnames of today's China, roughly commonest first: written down from general knowledge, not counted, so a rank is only a rough
 * guide to the share of bearers. jieba's list of persons is no source for them: it takes
 * every word after 和 or 都 for a name.
 */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许傅韩邓冯曹彭曾萧肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷' +
  '龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄温牛樊葛邢安齐伍庞翟倪章鲁俞聂申耿欧焦柳邬游阮凌岳梅殷詹涂祝甘包颜翁虞席茅祁禹戚尚云柏水鲍巫狄楚荀朴骆霍靳单舒柴裴纪涂尤左' +
  '冉欧占饶童季阎窦苗谷成兰路盛刁华管房宁项焉屈蒲蓝费卜鲍符车储麦娄丛褚卞岑储边喻应闵宫古解缪幸苟屠晏麻封连迟冷敖荆关隋曲景盖詹司米栾揭' +
  '滕邝佘桂桑查全鄢臧和巩冼仇池桃漆栗仲相谌楼农荣牟甄水穆沙党时初都容瞿来支原瞿岩危亢练郎匡简冀邸蔺植匡但诸原鹿商明褟宗计印官国';

const DOUBLE =
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 东方 司徒 轩辕 南宫 独孤 端木 呼延 耶律 完颜 拓跋 澹台 闻人';

/** Japanese surnames that news and fiction have, those left out that are Chinese words or names too (清水, 中村). */
const JAPANESE =
  '岸田 安倍 佐藤 铃木 渡边 伊藤 小泉 斋藤 加藤 吉田 松本 井上 宫崎 东野 福田 芥川 川端 麻生 浅田 山田 村上 黑泽 羽生 大谷 石破 鸠山 高桥 北野 是枝 新海 坂本';

/**
 * Characters that are words far more often than surnames: as a surname only after a title, or alone between separators. So are all
 * surnames that the list lacks.
 */
const DOUBTFUL =
  '曾尚云水柏楚席应于向常安文成路时都和但来全水国初明原应关连左边和相简容商党计印官古管华高万方白马江金石武龙田夏毛黄任余支米农';

/** How like a surname: ln of the share of bearers, guessed from the rank: 王 7 %, the 20th 1 %, the 100th 0.15 %, the 300th 0.02 %. */
const lnShare = (rank: number): number => Math.log(0.25 / (rank + 2.5)) - rank / 200;

const LN_SHARES = new Map([...SINGLE].map((surname, i) => [surname, lnShare(i + 1)] as const).reverse());
const LN_DOUBLE = lnShare(150);
for (const surname of `${DOUBLE} ${JAPANESE}`.split(' ')) LN_SHARES.set(surname, LN_DOUBLE);

const DOUBTFUL_PAIRS = ['村上', '山田', '井上', '北野', '大谷', '新海', '福田', '吉田', '是枝', '坂本'];
const DOUBTFUL_SURNAMES = new Set([...DOUBTFUL, ...DOUBTFUL_PAIRS]);

/** ln of the share of people who bear the surname; null = not on the list. */
export const surnameWeight = (surname: string): number | null => LN_SHARES.get(surname) ?? null;

const FIRST_UNITS = new Uint8Array(0x10000);
for (const surname of LN_SHARES.keys()) FIRST_UNITS[surname.charCodeAt(0)] = 1;

/** May a surname begin with this UTF-16 unit? Quick: it is asked at every place of a text. */
export const beginsSurname = (unit: number): boolean => FIRST_UNITS[unit] === 1;

/** Is it a common word too, so that a name needs more evidence? */
export const isDoubtfulSurname = (surname: string): boolean => DOUBTFUL_SURNAMES.has(surname);

/** The surnames whose bearers in a list of persons teach what given names are made of. */
export const isSureSurname = (surname: string): boolean => LN_SHARES.has(surname) && !DOUBTFUL_SURNAMES.has(surname);
