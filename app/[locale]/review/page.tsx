import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { ReviewScreen } from '@/components/review/review-screen';
import '@/components/dictionary/strokes.css';
import '@/components/review/review.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Review'))('title') };
}

export default async function ReviewPage() {
  const { Review, Progress } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ Review, Progress }}>
      <ReviewScreen locale={await getLocale()} />
    </NextIntlClientProvider>
  );
}
