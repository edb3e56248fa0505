import { expect, test } from 'vitest';
import { cutRuns } from './runs';

const cut = (text: string): string[] =>
  cutRuns(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test.each([
  ['3月15日，OK', ['digits 3', 'han 月', 'digits 15', 'han 日', 'mark ，', 'letters OK']],
  ['16.7万', ['digits 16.7', 'han 万']],
  ['共3,500人。', ['han 共', 'digits 3,500', 'han 人', 'mark 。']],
  ['COVID-19 好', ['letters COVID-19', 'space  ', 'han 好']],
  ['𠮷野', ['han 𠮷野']],
  ['——', ['mark —', 'mark —']],
  ['', []],
])('cuts %j', (text, expected) => expect(cut(text)).toEqual(expected));
