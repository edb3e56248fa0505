import { expect, test } from 'vitest';
import { nameLine, readSense } from './sense';

test.each([
  ['to complete; to accomplish', 'to complete; to accomplish'],
  ['to be responsible for; to be in charge of; to bear responsibility for', 'to be responsible for'], // two do not fit
  ['(bound form) the older brother', 'the older brother'],
  ['eldest (as in 大姐[da4 jie3])', 'eldest'],
  ['to wear (clothes)', 'to wear (clothes)'],
  ['unable to wait (idiom)', 'unable to wait'],
  ['fig. to wait idly for opportunities', 'to wait idly for opportunities'],
  ['(completed action marker)', '(completed action marker)'],
  ['classifier for songs, tunes etc', 'measure word for songs, tunes etc'],
  ['(classifier used before a noun that has no specific classifier)', '(measure word)'],
  ['mandatory; binding (rules, decisions or laws made by an authority)', 'mandatory'],
  ['to make known to the public, especially by way of the press', 'to make known to the public'], // at a seam
])('%s → %s', (raw, gloss) => expect(readSense(raw)?.gloss).toBe(gloss));

test.each([
  ['variant of 隻|只[zhi1]', '只', ['zhi1'], ''],
  ['see 株洲市[Zhu1 zhou1 Shi4]', '株洲市', ['zhu1', 'zhou1', 'shi4'], ''],
  ['abbr. for 開本|开本[kai1 ben3], book format', '开本', ['kai1', 'ben3'], 'book format'],
])('%s points to %s', (raw, word, reading, gloss) =>
  expect(readSense(raw)).toMatchObject({ refersTo: { word, reading }, gloss }),
);

test.each(['CL:個|个[ge4]', 'Taiwan pr. [zhi2]', 'also pr. [qi3lai2]'])('%s is no sense', (raw) =>
  expect(readSense(raw)).toBeNull(),
);

test.each([
  ['Zhuzhou, prefecture-level city in Hunan Province 湖南省[Hu2 nan2 Sheng3]', 'Zhuzhou, city in Hunan'],
  ['Wuhan, sub-provincial city and capital of Hubei Province', 'Wuhan, city and capital of Hubei'],
  ["Beijing municipality, capital of the People's Republic of China (abbr. to 京[Jing1])", 'Beijing municipality'],
])('%s → %s', (raw, line) => expect(nameLine(raw)).toBe(line));
