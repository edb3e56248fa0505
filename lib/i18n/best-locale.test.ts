import { expect, test } from 'vitest';
import { bestLocale } from './best-locale';
import { routing } from './routing';

test.each([
  [['en-GB', 'zh-CN'], 'en'],
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['zh-TW', 'en'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['de-AT', 'fr', 'en-US'], 'en'],
  [['', 'zh-Hant'], 'zh-Hant'],
  [['de', 'fr'], undefined],
  [[], undefined],
])('a device that speaks %j is offered %s', (tags, locale) => {
  expect(bestLocale(tags, routing.locales)).toBe(locale);
});

test('it runs as text, as pages have it', () => {
  const alone = new Function(`return (${bestLocale.toString()})(['zh-TW'], ['en', 'zh-Hant'])`) as () => string;
  expect(alone()).toBe('zh-Hant');
});
