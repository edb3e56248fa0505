import type { Lexicon } from './lexicon';
import { surnameLength } from './names';
import { parseReadings } from './reading-table';
import { assumedReading, singleReading } from './single-readings';
import type { Reading } from './types';

// Where CC-CEDICT gives a surname two readings, or none: the commoner among bearers today.
const SURNAMES = parseReadings(`
  乐 yue4 牟 mou2 盖 ge3 纪 ji4 肖 xiao1 葛 ge3 贾 jia3 石 shi2 叶 ye4 车 che1 翟 zhai2 燕 yan1 应 ying1 訾 zi1 那 na4 隗 wei3 占 zhan1 宁 ning2 万 wan4
  华 hua4 卜 bu3 朴 piao2 曾 zeng1 冯 feng2 褚 chu3
`);

// Given names keep the reading with a good meaning, which is not always the character's commonest.
const GIVEN = parseReadings(`
  少 shao4 应 ying4 地 di4 得 de2 了 liao3 子 zi3 都 du1 教 jiao4 处 chu3 翘 qiao4 隽 jun4 更 geng1 率 shuai4 载 zai4 之 zhi1 的 di4 着 zhu4 长 chang2 乐 le4
  朝 chao2 侗 tong2 朴 pu3 薄 bo2 曾 zeng1 粘 nian2 卷 juan3 予 yu3 佃 dian4 露 lu4 降 xiang2 差 chai1 削 xue1 传 chuan2 重 zhong4 镐 hao4 铣 xian3 颉 jie2
  瑱 tian4
`);

const SURNAME_RANK = 4;

/** 单 Shàn, 曾 Zēng, 令狐 Línghú. */
export function surnameReading(lexicon: Lexicon, surname: string): Reading {
  const known = SURNAMES.get(surname);
  if (known !== undefined) return known;
  const id = lexicon.find(surname);
  const candidates = id < 0 ? [] : lexicon.candidates(id);
  const own = candidates.find(
    (candidate) => candidate.rank === SURNAME_RANK || (candidate.proper && surname.length === 2),
  );
  return own?.reading ?? assumedReading(lexicon, surname);
}

const givenReading = (lexicon: Lexicon, character: string): Reading =>
  GIVEN.get(character) ?? singleReading(lexicon, character);

/** How a person's name is read: the surname as a surname (单 Shàn, 曾 Zēng), the rest as given names are. */
export function nameReading(lexicon: Lexicon, name: string): Reading {
  const length = surnameLength(name);
  const given = [...name.slice(length)].flatMap((character) => givenReading(lexicon, character));
  return [...surnameReading(lexicon, name.slice(0, length)), ...given];
}
