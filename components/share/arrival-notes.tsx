'use client';
import { Strings } from '@/components/ui/strings';
import type { Locale } from '@/lib/i18n/routing';
import { InAppLine } from './in-app-line';
import { LanguageLine } from './language-line';
import './notes.css';

/** What someone who comes by a link may want to know: one line each, and none where there is nothing to say. */
export function ArrivalNotes({ locale, messages }: { locale: Locale; messages: string }) {
  return (
    <Strings path={messages}>
      <LanguageLine locale={locale} />
      <InAppLine />
    </Strings>
  );
}
