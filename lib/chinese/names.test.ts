import { expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import { analyse } from './analyse';
import { surnameLength } from './names';

const lexicon = await loadLexicon();
const names = (text: string): string[] =>
  analyse(text, lexicon)
    .filter((token) => token.kind === 'name')
    .map((token) => `${token.surface} ${token.spelling}`);

test.each([
  ['通讯员/朱晖 谭洪汀', ['朱晖 Zhū Huī', '谭洪汀 Tán Hóngtīng']],
  ['区委书记邹志超果断决策', ['邹志超 Zōu Zhìchāo']],
  ['志愿者郭张浩每天走的步数', ['郭张浩 Guō Zhānghào']],
  ['井龙街道、田心街道', ['井龙街道 Jǐnglóng Jiēdào', '田心街道 Tiánxīn Jiēdào']],
  ['石峰区顺利实现清零', ['石峰区 Shífēng Qū']],
  ['单老师和仇先生', ['单 Shàn', '仇 Qiú']],
  ['我姓任', ['任 Rén']],
  ['邻居都姓王', ['王 Wáng']],
  ['我和他去过美国', ['美国 Měiguó']],
  ['医生都是女医生', []],
])('finds the names of %s', (text, expected) => expect(names(text)).toEqual(expected));

test.each([
  ['王小明', 1],
  ['欧阳修', 2],
  ['司马腾', 2],
  ['阿甘', 2],
])('the surname of %s has length %i', (name, length) => expect(surnameLength(name)).toBe(length));
