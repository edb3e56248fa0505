import { describe, expect, test } from 'vitest';
import { readSubtitles } from './subtitles';

const read = async (text: string): Promise<string[]> =>
  (await readSubtitles(new TextEncoder().encode(text))).blocks.map(({ text: line }) => line);

/** One cue a second. */
const srt = (...cues: string[]): string =>
  cues
    .map((cue, i) => `${i + 1}\r\n00:00:${10 + i},000 --> 00:00:${11 + i},000\r\n${cue.replaceAll('\n', '\r\n')}\r\n`)
    .join('\r\n');

describe('subtitles', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['a sentence over two cues', srt('天黑了，', '下雨了。', '走吧。'), ['天黑了，下雨了。', '走吧。']],
    ['two lines of a cue', srt('天黑了，\n下雨了。'), ['天黑了，下雨了。']],
    ['no marks: a cue is a paragraph', srt('天黑了', '下雨了', '走吧'), ['天黑了', '下雨了', '走吧']],
    ['tags and positions', srt('{\\an8}<i>天黑了</i><font color="red">。</font>'), ['天黑了。']],
    ['two speakers', srt('- 走吗？\n- 走。'), ['走吗？', '走。']],
    ['two languages', srt('天黑了。\nIt is dark.', '走吧。\nLet’s go.'), ['天黑了。', '走吧。']],
    ['English alone stays', srt('It is', 'dark.'), ['It is dark.']],
    [
      'said twice',
      srt('走吧。', '走吧。', '天黑了。', '下雨了。', '快走。', '再见。', '好。'),
      ['走吧。', '走吧。', '天黑了。', '下雨了。', '快走。', '再见。', '好。'],
    ],
    ['rolling captions', srt('天黑了', '天黑了\n下雨了', '下雨了\n走吧'), ['天黑了', '下雨了', '走吧']],
    ['a smaller than sign', srt('一 < 二 <3。'), ['一 < 二 <3。']],
    ['positions after the times', '1\n00:00:01,000 --> 00:00:02,000 X1:40 X2:600\n走吧。\n', ['走吧。']],
    [
      'no number, blanks on the empty line',
      '00:00:01,000 --> 00:00:02,000\n天黑了。\n \n00:00:02,0 --> 00:00:03,5\n走吧。',
      ['天黑了。', '走吧。'],
    ],
    [
      'WebVTT',
      'WEBVTT - title\n\nSTYLE\n::cue { color: red }\n\nNOTE not said\n\nintro\n00:01.000 --> 00:02.000 line:0 align:start\n<v 小明>天黑了 &amp; <c.a>下</c>雨<00:01.500>了。\n',
      ['天黑了 & 下雨了。'],
    ],
  ])('%s', async (_, text, expected) => expect(await read(text)).toEqual(expected));

  test('a long silence ends a sentence without a full stop', async () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\n天黑了\n\n2\n00:00:09,000 --> 00:00:10,000\n走吧。\n';
    expect(await read(text)).toEqual(['天黑了', '走吧。']);
  });
});
