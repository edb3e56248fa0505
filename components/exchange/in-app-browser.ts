/** Apps whose built-in browsers block downloads and keep what a site stores apart from the browser of the phone. */
const APPS = [
  ['WeChat', /\bMicroMessenger\//],
  ['QQ', /\bQQ\//],
  ['Weibo', /\bWeibo\b|__weibo__/i],
  ['Douyin', /\baweme\b|\bBytedanceWebview\b/i],
  ['Xiaohongshu', /\bxhsdiscover\b|\bdiscover\/[\d.]+ .*\bXiaohongshu\b/i],
  ['DingTalk', /\bDingTalk\b/i],
  ['Alipay', /\bAlipayClient\//],
  ['Facebook', /\bFBA[NV]\b|\bFB_IAB\b/],
  ['Instagram', /\bInstagram\b/],
  ['LINE', /\bLine\//],
  ['TikTok', /\bmusical_ly\b|\bTikTok\b/],
] as const;

/**
 * The app in whose built-in browser the page is open; null = a browser of its own. QQ's own browser (MQQBrowser without QQ/) saves files
 * as others do.
 */
export const inAppBrowser = (userAgent: string): (typeof APPS)[number][0] | null =>
  APPS.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null;
