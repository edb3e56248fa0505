import { expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import { analyse } from './analyse';

const lexicon = await loadLexicon();
const cut = (text: string): string =>
  analyse(text, lexicon)
    .map((token) => token.surface)
    .join('|');

test.each([
  // numerals and measure words
  ['三十多年', '三十|多|年'],
  ['第一个人', '第一|个|人'],
  ['1400余名医卫人员', '1400|余|名|医|卫|人员'],
  ['落实一米线间隔', '落实|一米线|间隔'],
  ['据5日报道', '据|5|日|报道'],
  // words of two readers' eyes: 到了, 都会, 得很
  ['他到了北京', '他|到|了|北京'],
  ['我们都会去', '我们|都|会|去'],
  ['他睡得很好', '他|睡|得|很|好'],
  ['家里有水', '家里|有|水'],
  // own words
  ['流调溯源', '流调|溯源'],
  ['一线守卡口', '一线|守|卡口'],
  ['积极协调中车主机企业', '积极|协调|中车|主机|企业'],
  ['心手相牵', '心手相牵'],
  ['整体坐北朝南', '整体|坐北朝南'],
  ['600多个大白馒头', '600|多|个|大|白|馒头'],
  // the generic of a place goes with the office
  ['石峰区委、区政府', '石峰|区委|、|区政府'],
  ['重庆市长说', '重庆|市长|说'],
  // doubled words
  ['一条条指令', '一条条|指令'],
  ['一幕幕画面', '一幕幕|画面'],
  ['哥哥教教我', '哥哥|教教|我'],
  ['高高兴兴地唱着', '高高兴兴|地|唱|着'],
  // what a unigram model gets wrong if its counts are wrong
  ['他最终于昨天回来', '他|最终|于|昨天|回来'],
  ['研究生命起源', '研究|生命|起源'],
  ['乒乓球拍卖完了', '乒乓球|拍卖|完|了'],
])('cuts %s', (text, expected) => expect(cut(text)).toBe(expected));
