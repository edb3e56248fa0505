'use client';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { AGAIN_MS } from '@/components/ui/lazily';
import { useFetched } from '@/components/ui/use-fetched';
import { routing } from '@/lib/i18n/routing';

interface StringsProps {
  /** Of a file of lib/i18n/tool-messages.ts. */
  readonly path: string;
  readonly children: ReactNode;
  /** They could not be had. Without this they are asked for again and again. */
  readonly onFailed?: (() => void) | undefined;
}

/** What is asked for rarely fetches its strings when it is shown, so that no page carries them. */
export function Strings({ path, children, onFailed }: StringsProps) {
  const [strings, retry] = useFetched<Record<string, never>>(path, true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failure is told of once
  useEffect(() => {
    if (strings.status !== 'failed') return;
    if (onFailed !== undefined) return onFailed();
    const timer = window.setTimeout(retry, AGAIN_MS);
    return () => window.clearTimeout(timer);
  }, [strings.status, retry]);
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
