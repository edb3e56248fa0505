import { expect, test } from 'vitest';
import { type SensePart, senseParts } from './sense-parts';

const show = (part: SensePart): string =>
  part.kind === 'text'
    ? part.text
    : `{${part.simplified}${part.traditional === part.simplified ? '' : ` ${part.traditional}`}|${part.reading.join(' ')}}`;

test.each([
  ['heavy', 'heavy'],
  ['', ''],
  ['variant of 隻|只[zhi1]', 'variant of {只 隻|zhi1}'],
  ['old variant of 個|个[ge4], measure word', 'old variant of {个 個|ge4}, measure word'],
  ['used in 葡萄[pu2 tao5]', 'used in {葡萄|pu2 tao5}'],
  ['(Tw) (euphemism for 他媽的|他妈的[ta1 ma1 de5])', '(Tw) (euphemism for {他妈的 他媽的|ta1 ma1 de5})'],
  ['Taiwan pr. [fu2]', 'Taiwan pr. {|fu2}'],
  ['to go (opposite: 來|来[lai2]); see also 去年', 'to go (opposite: {来 來|lai2}); see also {去年|}'],
  ['green [as in 綠色|绿色[lu:4 se4]]', 'green [as in {绿色 綠色|lv4 se4}]'],
  ['abbr. [abbr.]', 'abbr. [abbr.]'],
])('takes %j apart', (sense, expected) => expect(senseParts(sense).map(show).join('')).toBe(expected));
