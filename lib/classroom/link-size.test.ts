import { expect, test } from 'vitest';
import { type ClassLesson, plainLesson } from './lesson';
import { reportLink } from './link';
import { bytesOf, ROOM_BYTES, whatToDrop } from './link-size';

const linkOf = (lesson: ClassLesson): string =>
  reportLink({
    origin: 'http://192.168.1.20:3000',
    base: '',
    locale: 'zh-Hans',
    slug: 'shifeng',
    sentence: 's3',
    lesson,
  });

const LESSON: ClassLesson = {
  ...plainLesson({ slug: 'shifeng', from: 's3', to: 's12' }),
  words: ['核酸检测', '累计', '隔离', '疫情', '社区', '志愿者', '物资', '排查'],
  held: ['english'],
  show: { view: 'sentence', pinyin: 'tap', glosses: 'off' },
  exercises: ['match', 'cloze', 'order'],
};

test('a usual lesson, with eight words and three exercises, is read across the room', () => {
  expect(whatToDrop(LESSON, linkOf)).toEqual([]);
  expect(bytesOf(linkOf(LESSON))).toBeLessThan(ROOM_BYTES);
});

const MESSAGE =
  '请先自己读一遍，遇到不认识的词先猜意思，再和同桌讨论：石峰区的防疫人员最辛苦的是哪一段时间？为什么？'.repeat(2);
const WORDS = Array.from({ length: 60 }, (_, i) => String.fromCodePoint(0x4e00 + 97 * i, 0x6000 + 131 * i));

test.each<[string, Partial<ClassLesson>, readonly string[]]>([
  ['a long message', { message: MESSAGE }, ['message']],
  ['sixty words', { words: WORDS }, ['words']],
  ['both', { message: MESSAGE, words: WORDS }, ['message', 'words']],
])('%s is what to leave out', (_, part, drop) => expect(whatToDrop({ ...LESSON, ...part }, linkOf)).toEqual(drop));
