/**
 * Words that CC-CEDICT spells with a capital, after English, and Chinese does not: names of days and months, currencies, and words
 * that have become ordinary (GB/T 16159—2012, 6.3; spelled small in Xiandai Hanyu Cidian). Languages, peoples, festivals, faiths,
 * dynasties and brands keep the capital there and here: Hànyǔ, Chūnjié, Fójiào, Wēixìn.
 */
const ORDINARY = new Set(
  `西方 东方 互联网 因特网 国会 摄氏 摄氏度 华氏度 京剧 南岸 北岸 左岸 右岸 东岸 西岸 东海岸 西海岸 西北部 东北部 西南部 东南部 时报 皇城 大观 文峰 美分 英镑 日元
  港币 新台币 人民币 卢比 除夕 水城 天朝 净土 教廷 太学 两会 白色恐怖 华侨 华人 华裔 道长 大雪 小雪 城中 双桥 万年 三位一体 太白 百花园 竹园
  绿林 高台 国姓 车城 关内 关外 塞外 北极星 太极拳 太极 台商 众议院 参议院 台商 台胞 美籍
  大桥 中生代 古生代 白垩纪 侏罗纪 新石器 旧石器 新石器时代 旧石器时代 仙人 港人 美军 日军 英军 俄军 国军 清军`.split(
    /\s+/,
  ),
);

const CALENDAR =
  /^(?:(?:星期|礼拜|周)[一二三四五六日天]|(?:[一二三四五六七八九十]|十[一二]|[正腊冬闰])月份?|闰[一二三四五六七八九十]+月)$/u;

/** Is this proper noun of CC-CEDICT a common noun in Chinese spelling? */
export const isCommonNoun = (word: string): boolean => ORDINARY.has(word) || CALENDAR.test(word);
