import type { Locale } from './routing';

/**
 * In which language a reader of this interface gets what a report's editors wrote in two: names of newspapers, notes, who reads.
 * Chinese is for those who chose it; every other language has the English.
 */
export const editionLanguage = (locale: Locale): 'en' | 'zh' => (locale.startsWith('zh') ? 'zh' : 'en');
