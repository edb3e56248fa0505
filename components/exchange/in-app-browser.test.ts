import { expect, test } from 'vitest';
import { inAppBrowser } from './in-app-browser';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  [
    `${ANDROID} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560(0x28002F30) WeChat/arm64`,
    'WeChat',
  ],
  [`${IPHONE} Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_CN`, 'WeChat'],
  [
    `${ANDROID} Version/4.0 MQQBrowser/6.2 TBS/045130 Mobile Safari/537.36 V1_AND_SQ_8.3.9_0 QQ/8.3.9.4635 NetType/WIFI`,
    'QQ',
  ],
  [`${ANDROID} Version/4.0 Chrome/116.0.0.0 MQQBrowser/14.2 Mobile Safari/537.36`, null],
  [`${IPHONE} Mobile/15E148 Weibo (iPhone14,5__weibo__14.6.0__iphone__os17.5)`, 'Weibo'],
  [`${IPHONE} Mobile/15E148 Instagram 330.0.0 (iPhone14,5; iOS 17_5)`, 'Instagram'],
  [`${ANDROID} Version/4.0 Chrome/120.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0;]`, 'Facebook'],
  [`${IPHONE} Mobile/15E148 Safari Line/14.9.0`, 'LINE'],
  [`${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36`, null],
  [`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, null],
  ['', null],
])('%s', (userAgent, app) => expect(inAppBrowser(userAgent)).toBe(app));
