import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { TextsScreen } from '@/components/texts/texts-screen';
import { dictionaryPaths } from '@/lib/content/dictionary-files';
import { filePath } from '@/lib/i18n/paths';
import { toolMessagesPath } from '@/lib/i18n/tool-messages';
import '@/components/ui/undo-toast.css';
import '@/components/texts/texts.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Texts'))('title') };
}

export default async function TextsPage() {
  const { Texts, Mend, Reader: reader, Sheet: sheet } = await getMessages();
  const { lexicon, senses } = dictionaryPaths(filePath);
  return (
    <NextIntlClientProvider messages={{ Texts, Mend }}>
      <TextsScreen
        files={{ lexicon, senses }}
        labels={{ reader, sheet }}
        toolMessages={filePath(await toolMessagesPath(await getLocale()))}
      />
    </NextIntlClientProvider>
  );
}
