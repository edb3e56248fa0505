import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Arrival } from '@/components/layout/arrival';
import { BootScript } from '@/components/layout/boot-script';
import { Header } from '@/components/layout/header';
import { NoScripts, WatchScript } from '@/components/layout/no-scripts';
import { Offline } from '@/components/layout/offline';
import { StorageNotice } from '@/components/layout/storage-notice';
import { filePath } from '@/lib/i18n/paths';
import { routing } from '@/lib/i18n/routing';
import { toolMessagesPath } from '@/lib/i18n/tool-messages';
import '../globals.css';

export const dynamicParams = false;
export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }));

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f0' },
    { media: '(prefers-color-scheme: dark)', color: '#191611' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site');
  return {
    title: { default: `${t('name')} 对照`, template: `%s · ${t('name')}` },
    description: t('description'),
    manifest: filePath(`/manifest/${await getLocale()}.webmanifest`),
  };
}

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale: asked } = await params;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const t = await getTranslations('Site');
  const messages = await getMessages();
  const lines = filePath(await toolMessagesPath(await getLocale(), 'lines'));
  return (
    // The first script sets the reader's colours and sizes on this element.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <WatchScript />
        <BootScript />
      </head>
      <body>
        <NoScripts locale={locale} text={messages.Phones.tooOld} />
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <Header />
        <StorageNotice messages={lines} />
        <Arrival locale={locale} messages={lines} />
        <Offline root={filePath('/')} locale={locale} messages={lines} />
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
