import { expect, test } from 'vitest';
import { sentenceLang } from './sentence-lang';

const word = { characters: '战疫', traditional: '戰疫' };
test.each([
  ['我们战“疫”。', 'zh-Hans'],
  ['我們戰疫。', 'zh-Hant'],
  ['没有。', 'zh-Hans'],
])('%s', (zh, lang) => expect(sentenceLang(word, { zh })).toBe(lang));
