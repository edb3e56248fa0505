'use client';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { useFetched } from '@/components/ui/use-fetched';
import { routing } from '@/lib/i18n/routing';

/** What is asked for rarely fetches its strings when it is shown, so that no page carries them. @param path of a file of lib/i18n/tool-messages.ts */
export function Strings({ path, children }: { path: string; children: ReactNode }) {
  const [strings] = useFetched<Record<string, never>>(path, true);
  const { lang } = document.documentElement;
  if (strings.status !== 'ready') return null;
  return (
    <NextIntlClientProvider
      locale={hasLocale(routing.locales, lang) ? lang : routing.defaultLocale}
      messages={strings.value}
      timeZone="UTC"
    >
      {children}
    </NextIntlClientProvider>
  );
}
