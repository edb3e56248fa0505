import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getFormatter, getLocale, getMessages, getTranslations } from 'next-intl/server';
import { Install } from '@/components/offline/install';
import { InstallScript } from '@/components/offline/install-script';
import { OfflinePanel } from '@/components/offline/offline-panel';
import { MarkedText } from '@/components/ui/marked-text';
import { loadDictionary } from '@/lib/content/dictionary';
import { allReports } from '@/lib/content/report-store';
import { editionLanguage } from '@/lib/i18n/edition-language';
import { filePath } from '@/lib/i18n/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('About'))('title') };
}

export default async function AboutPage() {
  const t = await getTranslations('About');
  const messages = await getMessages();
  const format = await getFormatter();
  const language = editionLanguage(await getLocale());
  const { sources, entryCount } = loadDictionary();
  const newspapers = [...new Set(allReports().map(({ source }) => source.name[language]))];
  const cedict = sources.find(({ name }) => name === 'CC-CEDICT');
  const jieba = sources.find(({ name }) => name === 'jieba');
  return (
    <div className="prose">
      <h1>{t('title')}</h1>
      <h2>{t('whatTitle')}</h2>
      <p>
        <MarkedText text={t('what')} language={language} />
      </p>
      <h2>{t('privacyTitle')}</h2>
      <p>{t('privacy')}</p>
      <h2 id="offline">{messages.Offline.title}</h2>
      <NextIntlClientProvider messages={{ Offline: messages.Offline, Install: messages.Install }}>
        <InstallScript />
        <OfflinePanel />
        <Install />
      </NextIntlClientProvider>
      <h2>{t('accessTitle')}</h2>
      <p>{t('access')}</p>
      <h2>{t('sourcesTitle')}</h2>
      <p>{t('reports', { newspaper: format.list(newspapers) })}</p>
      <p>
        {t.rich('cedict', {
          date: cedict?.version ?? '',
          entries: format.number(entryCount),
          link: (chunks) => <a href="https://cc-cedict.org/">{chunks}</a>,
          licence: (chunks) => <a href="https://creativecommons.org/licenses/by-sa/4.0/">{chunks}</a>,
        })}
      </p>
      <p>{t('jieba', { licence: jieba?.licence ?? '' })}</p>
      <p>{t('hsk')}</p>
      <p>{t.rich('strokes', { licence: (chunks) => <a href={filePath('/strokes/ARPHICPL.TXT')}>{chunks}</a> })}</p>
      <p>{t('code')}</p>
    </div>
  );
}
