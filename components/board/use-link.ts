'use client';
import { hasLocale, useLocale } from 'next-intl';
import { fitsQrCode } from '@/components/share/qr-code';
import { type SiteAddress, useSiteAddress } from '@/components/share/use-site-address';
import type { ClassLesson } from '@/lib/classroom/lesson';
import { reportLink } from '@/lib/classroom/link';
import { filePath } from '@/lib/i18n/paths';
import { routing } from '@/lib/i18n/routing';
import { isOwnText } from '@/lib/vocabulary/word';

export interface BoardLink {
  readonly text: string;
  readonly reach: SiteAddress['reach'];
  /** The lesson is too long for a QR code: the link is that of the sentence alone. */
  readonly withoutLesson: boolean;
}

/** The link to a sentence, with the lesson that is open; null for a text that only this device has, and until it is known. */
export function useLink(slug: string, sentence: string, lesson: ClassLesson | null): BoardLink | null {
  const address = useSiteAddress();
  const locale = useLocale();
  if (address === null || isOwnText(slug) || !hasLocale(routing.locales, locale)) return null;
  const place = { origin: address.origin, base: filePath('/').slice(0, -1), locale, slug, sentence };
  const whole = reportLink({ ...place, lesson });
  const withoutLesson = !fitsQrCode(whole);
  return { text: withoutLesson ? reportLink(place) : whole, reach: address.reach, withoutLesson };
}
