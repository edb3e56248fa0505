import { expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import { analyse } from './analyse';

const lexicon = await loadLexicon();
/** The readings of every Chinese character of the text, in order. */
const read = (text: string): string =>
  analyse(text, lexicon)
    .flatMap((token) => token.reading)
    .join(' ');

test.each([
  ['跑得快', 'pao3 de5 kuai4'],
  ['我得走了', 'wo3 dei3 zou3 le5'],
  ['他得了第一名', 'ta1 de2 le5 di4 yi1 ming2'],
  ['病得很重', 'bing4 de5 hen3 zhong4'],
  ['慢慢地走', 'man4 man4 de5 zou3'],
  ['看得清清楚楚', 'kan4 de5 qing1 qing1 chu3 chu3'],
  ['家里干干净净', 'jia1 li3 gan1 gan1 jing4 jing4'],
  ['高高兴兴地走', 'gao1 gao1 xing4 xing4 de5 zou3'],
  ['一次一次地试', 'yi1 ci4 yi1 ci4 de5 shi4'],
  ['我为你高兴', 'wo3 wei4 ni3 gao1 xing4'],
  ['为解决问题', 'wei4 jie3 jue2 wen4 ti2'],
  ['都会为居民送菜', 'dou1 hui4 wei4 ju1 min2 song4 cai4'],
  ['为快速决策、快速落实奠定了基础', 'wei4 kuai4 su4 jue2 ce4 kuai4 su4 luo4 shi2 dian4 ding4 le5 ji1 chu3'],
  ['检测率100%', 'jian3 ce4 lv4'],
  ['他率军北上', 'ta1 shuai4 jun1 bei3 shang4'],
  ['他被选为班长', 'ta1 bei4 xuan3 wei2 ban1 zhang3'],
  ['吃不了', 'chi1 bu4 liao3'],
  ['睡不着', 'shui4 bu4 zhao2'],
  ['把钱还给我', 'ba3 qian2 huan2 gei3 wo3'],
  ['我还没还书', 'wo3 hai2 mei2 huan2 shu1'],
  ['他还给我买了书', 'ta1 hai2 gei3 wo3 mai3 le5 shu1'],
  ['他去过了', 'ta1 qu4 guo5 le5'],
])('reads particles: %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ['这只猫只吃鱼', 'zhe4 zhi1 mao1 zhi3 chi1 yu2'],
  ['条条', 'tiao2 tiao2'],
  ['小鸡只只健康', 'xiao3 ji1 zhi1 zhi1 jian4 kang1'],
  ['第二行', 'di4 er4 hang2'],
  ['一个不落', 'yi1 ge4 bu4 la4'],
  ['调整厂假', 'tiao2 zheng3 chang3 jia4'],
  ['差三分', 'cha4 san1 fen1'],
  ['待在家里', 'dai1 zai4 jia1 li3'],
  ['种了三棵树', 'zhong4 le5 san1 ke1 shu4'],
  ['这条路很长', 'zhe4 tiao2 lu4 hen3 chang2'],
  ['地球围着太阳转', 'di4 qiu2 wei2 zhe5 tai4 yang5 zhuan4'],
  ['漂不漂亮', 'piao4 bu4 piao4 liang5'],
  ['他重重地摔了', 'ta1 zhong4 zhong4 de5 shuai1 le5'],
  ['困难重重', 'kun4 nan5 chong2 chong2'],
])('reads by what stands around: %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ['东西', 'dong1 xi5'],
  ['大夫', 'dai4 fu5'],
  ['会计', 'kuai4 ji4'],
  ['花儿', 'hua1 r5'],
  ['卡口', 'qia3 kou3'],
  ['流调', 'liu2 diao4'],
  ['点长', 'dian3 zhang3'],
  ['略', 'lve4'],
  ['二〇二二', 'er4 ling2 er4 er4'],
])('reads words: %s', (text, expected) => expect(read(text)).toBe(expected));

// Traditional characters decide where simplified ones leave a choice.
test.each([
  ['一隻貓', 'yi1 zhi1 mao1'],
  ['頭髮很乾淨', 'tou2 fa5 hen3 gan1 jing4'],
  ['乾隆皇帝', 'qian2 long2 huang2 di4'],
  ['他看著我', 'ta1 kan4 zhe5 wo3'],
  ['著名', 'zhu4 ming2'],
])('reads traditional text: %s', (text, expected) => expect(read(text)).toBe(expected));
