import { expect, test } from 'vitest';
import { figuresMissing } from './figures';

test.each<[string, string, string[]]>([
  ['累计完成核酸检测574万人次', '5.74 million tests', []],
  ['累计完成核酸检测574万人次', '574,000 tests', ['574万']],
  ['第一剂完成16.7万人次', '167,000 first doses', []],
  ['8月15日17时', 'By 17:00 on 15 August', []],
  ['8月5日晚上7时', 'At 7 pm on 5 August', []],
  ['12点，第一批30名', 'At midnight the first 30', []],
  ['1000余名干部', 'over 1,000 officials', []],
  ['9个工作小组', 'nine working groups', []],
  ['检测率100%', 'a rate of 100%', []],
  ['300多名医护人员', 'more than 300 medical staff', []],
  ['5个督导组', 'six supervision groups', ['5']],
  ['10万余个数字', 'over 100,000 digits', []],
])('%s / %s: %j', (zh, en, missing) => expect(figuresMissing(zh, en)).toEqual(missing));
