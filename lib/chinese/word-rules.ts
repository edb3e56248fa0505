import type { Rule } from './rule';
import type { Reading } from './types';

/** Words of several characters whose reading depends on what stands around them; else `default-readings.ts`. */
export const WORD_RULES: Readonly<Record<string, readonly Rule<Reading>[]>> = {
  // What one wears; else "wearing".
  穿着: [
    { reading: ['chuan1', 'zhuo2'], after: /^(?:打扮|讲究|得体|朴素|整齐|时髦|入时|考究|方面|[很也不要])/ },
    { reading: ['chuan1', 'zhuo2'], breakAfter: true },
  ],
  // 重重地 "heavily"; 困难重重 "one on another".
  重重: [{ reading: ['zhong4', 'zhong4'], after: /^[地的一]/ }],
  背着: [{ reading: ['bei4', 'zhe5'], after: /^(?:手|[你我他她]|人|.{1,4}(?:干|做|说))/ }],
  地道: [{ reading: ['di4', 'dao5'], before: /[很不最真更]$/ }],
  大意: [{ reading: ['da4', 'yi5'], before: /[太不很别粗]$/ }],
  东西: [{ reading: ['dong1', 'xi1'], after: /^(?:南北|方向|两[侧端岸边翼]|向|走向|部|长|宽)/ }],
  地方: [
    {
      reading: ['di4', 'fang1'],
      after: /^(?:政府|财政|法规|人大|党委|官员|债|税|戏|志|经济|国家|当局|组织|自治|民族|各级|性)/,
    },
  ],
  朝阳: [{ reading: ['zhao1', 'yang2'], after: /^(?:升|下|中|初)/ }],
  大王: [{ reading: ['dai4', 'wang5'], before: /山$/ }],
  教会: [{ reading: ['jiao1', 'hui4'], after: /^[我你他她了]/ }],
  同行: [{ reading: ['tong2', 'xing2'], before: /[一结随伴相与]$/ }],
  // "A party" before a verb, "a line" or "a trade" after 这.
  一行: [
    { reading: ['yi1', 'hang2'], before: /[这那哪每写第隔空]$/ },
    { reading: ['yi1', 'hang2'], after: /^(?:小?字|诗|代码|文字|眼?泪|树|脚印|白鹭|大雁)/ },
  ],
  露出: [{ reading: ['lou4', 'chu1'], after: /^了?(?:马脚|破绽|原形|狐狸|尾巴|馅)/ }],
  落下: [
    { reading: ['la4', 'xia4'], before: /(?:别|不要|不能)$/ },
    { reading: ['la4', 'xia4'], before: /一[\p{Script=Han}]{0,3}[都也]?[不没]$/u },
  ],
  转动: [{ reading: ['zhuan3', 'dong4'], before: /[眼身头脖脑][^，。]{0,2}$/ }],
  散发: [{ reading: ['san4', 'fa1'] }],
};
