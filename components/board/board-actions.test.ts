import { expect, test } from 'vitest';
import { actionOf } from './board-actions';

const pressed = (key: string, shiftKey = false, code = '') => ({ key, shiftKey, code });

test.each([
  ['p', false, 'pinyin'],
  ['P', true, 'pinyin'], // caps lock, or held with Shift
  ['X', true, 'clearAll'],
  ['ArrowRight', true, 'wordOn'],
  ['PageDown', false, 'remoteNext'],
  ['.', false, 'blank'],
  ['？', true, 'help'],
  ['F5', false, 'fullScreen'],
  ['j', false, null],
  ['Shift', true, null],
] as const)('%s (Shift: %s) is %s', (key, shift, action) => expect(actionOf(pressed(key, shift), true)).toBe(action));

test('a letter is found on a keyboard that writes other ones', () =>
  expect(actionOf(pressed('з', false, 'KeyP'), true)).toBe('pinyin'));

test.each([
  ['p', null],
  ['.', null],
  ['PageDown', 'remoteNext'],
  [' ', 'step'],
  ['Escape', 'close'],
] as const)('without shortcuts %j is %s', (key, action) => expect(actionOf(pressed(key), false)).toBe(action));
