/** The systems for which we can say how a voice is installed. */
export const PLATFORMS = ['ios', 'android', 'windows', 'macos', 'chromeos', 'linux'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Which system a browser says it runs on. @param touches how many fingers it feels: an iPad says it is a Mac */
export function platformOf(userAgent: string, touches: number): Platform {
  if (/iphone|ipad|ipod/i.test(userAgent)) return 'ios';
  if (/android|harmony/i.test(userAgent)) return 'android';
  if (/\bcros\b/i.test(userAgent)) return 'chromeos';
  if (/mac os|macintosh/i.test(userAgent)) return touches > 1 ? 'ios' : 'macos';
  return /windows/i.test(userAgent) ? 'windows' : 'linux';
}
