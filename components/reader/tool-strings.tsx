'use client';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { routing } from '@/lib/i18n/routing';
import { useFetched } from './use-fetched';

/** Gives their strings to what is loaded when it is asked for. @param messages where they are (lib/i18n/tool-messages.ts) */
export function ToolStrings({ messages, children }: { messages: string; children: ReactNode }) {
  const [strings] = useFetched<Record<string, never>>(messages, true);
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
