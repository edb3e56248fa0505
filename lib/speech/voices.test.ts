import { describe, expect, test } from 'vitest';
import { isMandarin } from './mandarin';
import { mandarinVoices, voicesToTry } from './voices';

const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService, voiceURI: name });

describe('a voice that speaks Mandarin', () => {
  test.each([
    ['Tingting', 'zh-CN', true],
    ['Meijia', 'zh-TW', true],
    ['Microsoft Huihui - Chinese (Simplified, PRC)', 'zh-CN', true],
    ['Chinese (Mandarin, latin as English)', 'cmn-latn-en', true],
    ['Chinese Mainland China', 'zh_CN_#Hans', true],
    ['Samsung', 'zho-CHN', true],
    ['zh', 'zh', true],
    ['Sinji', 'zh-HK', false],
    ['Chinese (Cantonese)', 'yue', false],
    ['Chinese Hong Kong', 'yue_HK', false],
    ['Chinese (Cantonese)', 'zh', false],
    ['Google 粤語（香港）', 'zh-HK', false],
    ['Hak', 'zh-Hant-HK', false],
    ['Taiwanese', 'nan-TW', false],
    ['Microsoft Xiaobei Online (Natural)', 'zh-CN-liaoning', false],
    ['Zhiwei', 'zhx', false],
    ['Samantha', 'en-US', false],
  ])('%s (%s): %s', (name, lang, expected) => expect(isMandarin({ name, lang })).toBe(expected));
});

const HUIHUI = voice('Microsoft Huihui', 'zh-CN');
const ESPEAK = voice('eSpeak NG Mandarin', 'cmn');
const TINGTING = voice('Ting-Ting (Premium)', 'zh-CN');
const GOOGLE = voice('Google 普通话（中国大陆）', 'zh-CN', false);
const XIAOXIAO = voice('Microsoft Xiaoxiao Online (Natural)', 'zh-CN', false);
const ENGLISH = voice('Samantha', 'en-US');

test('the device’s own voices come first, the good ones before the poor', () =>
  expect(mandarinVoices([GOOGLE, ENGLISH, ESPEAK, XIAOXIAO, HUIHUI, TINGTING])).toEqual([
    TINGTING,
    HUIHUI,
    ESPEAK,
    XIAOXIAO,
    GOOGLE,
  ]));

test('a voice that sends the text away speaks only if it was chosen', () => {
  expect(voicesToTry([GOOGLE, XIAOXIAO], null)).toEqual([]);
  expect(voicesToTry([GOOGLE, HUIHUI], null)).toEqual([HUIHUI]);
  expect(voicesToTry([GOOGLE, XIAOXIAO, HUIHUI], GOOGLE.voiceURI)).toEqual([GOOGLE, HUIHUI]);
});

test('a chosen voice that is gone costs nothing', () => expect(voicesToTry([HUIHUI], 'gone')).toEqual([HUIHUI]));
