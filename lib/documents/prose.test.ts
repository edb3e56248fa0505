import { describe, expect, test } from 'vitest';
import { processorTime } from '../../tests/unit/processor-time';
import { headingKind } from './headings';
import { proseBlocks } from './prose';
import { columns } from './wrapped';

const lines = (text: string): string[] => proseBlocks(text).map(({ kind, text: line }) => `${kind}: ${line}`);

describe('a line is a paragraph', () => {
  test.each([
    ['天黑了。\n下雨了。', ['paragraph: 天黑了。', 'paragraph: 下雨了。']],
    ['　　天黑了。\n\n\n　　下雨了。', ['paragraph: 天黑了。', 'paragraph: 下雨了。']],
    ['雨夜\n\n天黑了。', ['title: 雨夜', 'paragraph: 天黑了。']],
    ['雨夜\n天黑了，外面下着小雨。', ['title: 雨夜', 'paragraph: 天黑了，外面下着小雨。']],
    ['你好', ['paragraph: 你好']], // alone it heads nothing
    ['天黑了。\n\n他走了。', ['paragraph: 天黑了。', 'paragraph: 他走了。']],
    ['第一章　风起\n天黑了。', ['heading: 第一章　风起', 'paragraph: 天黑了。']],
    ['红楼梦\n第一回\n天黑了。', ['title: 红楼梦', 'heading: 第一回', 'paragraph: 天黑了。']],
    [
      '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡',
      ['paragraph: 床前明月光', 'paragraph: 疑是地上霜', 'paragraph: 举头望明月', 'paragraph: 低头思故乡'],
    ],
    ['', []],
    ['\n \n　', []],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected));
});

const SENTENCES =
  '天黑了，外面下着小雨，路上一个人也没有，只有风的声音。我坐在窗边看书，忽然听见有人在门外叫我的名字。我打开门，门外却什么也没有，只有一地的树叶。';

const wrap = (text: string, width: number): string => text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '';

describe('lines cut at one width are joined', () => {
  test.each([30, 35, 40])('at %i characters', (width) => {
    const text = wrap(SENTENCES.repeat(3), width);
    expect(lines(text)).toEqual([`paragraph: ${SENTENCES.repeat(3)}`]);
  });

  test('paragraphs stay apart by a blank line, by indentation, by a short last line', () => {
    const one = wrap(`${SENTENCES}他走了。`, 32);
    expect(lines(`${one}\n\n${one}\n　　${one}`)).toEqual(Array(3).fill(`paragraph: ${SENTENCES}他走了。`));
  });

  test('Latin words get their space back, Chinese none', () => {
    const text = [
      'The rain fell on the empty street all through that long night,',
      'and nobody came out of the houses to look at the fallen leaves',
      'that the wind had carried from the park across the old bridge.',
    ];
    expect(lines(text.join('\n'))).toEqual([`paragraph: ${text.join(' ')}`]);
  });

  test('paragraphs that happen to be of one length are not', () => {
    const text = Array(5).fill('天黑了，外面下着小雨，路上一个人也没有，只有风的声音。').join('\n');
    expect(lines(text)).toHaveLength(5);
  });
});

describe('headings of novels', () => {
  test.each([
    ['第一章 风起', 'heading'],
    ['第一百二十回　甄士隐详说太虚情', 'heading'],
    ['第12章', 'heading'],
    ['第１２章：雨', 'heading'],
    ['第三节 夜', 'subheading'],
    ['卷一', 'heading'],
    ['楔子', 'heading'],
    ['尾聲', 'heading'],
    ['番外二 旧事', 'heading'],
    ['Chapter 3', 'heading'],
    ['第一回见到他的时候我还小', null],
    ['第三节课我们学了新词', null],
    ['第一章讲的是风，第二章讲的是雨', null],
    ['序幕拉开了。', null],
    ['尾声音很小', null],
  ])('%s: %s', (line, kind) => expect(headingKind(line)).toBe(kind));
});

test('a Chinese character has two columns', () => expect(columns('天a𠮷“')).toBe(7));

test('a line of a million marks takes no time', { timeout: 30_000 }, async () => {
  const readAll = () => {
    for (const mark of ['。', '”', ' ', '　', '-', 'a', '1.', '第', '（']) proseBlocks(`${mark.repeat(1_000_000)}天`);
  };
  expect(await processorTime(readAll)).toBeLessThan(5000);
});
