import { expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import { analyse } from './analyse';
import { joinSuffixes } from './join-suffixes';

const lexicon = await loadLexicon();

test.each([
  ['送到检测点', '送到 sòngdào | 检测点 jiǎncèdiǎn'],
  ['检测率', '检测率 jiǎncèlǜ'],
  ['副书记', '副书记 fùshūji'],
  ['全体区级', '全体 quántǐ | 区 qū | 级 jí'],
  ['认真点', '认真 rènzhēn | 点 diǎn'],
  ['他很好', '他 tā | 很 hěn | 好 hǎo'],
])('%s is drafted as %s', (text, drafted) => {
  const tokens = joinSuffixes(analyse(text, lexicon), lexicon);
  expect(tokens.map(({ surface, spelling }) => `${surface} ${spelling}`).join(' | ')).toBe(drafted);
  expect(tokens.map(({ surface }) => surface).join('')).toBe(text);
});
