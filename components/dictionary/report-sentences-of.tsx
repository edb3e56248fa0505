'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';
import { useFetched } from '@/components/ui/use-fetched';
import { spellReading } from '@/lib/chinese/pinyin';
import {
  type FoundSentence,
  type ReportSentences,
  sentenceFileOf,
  sentencesWith,
} from '@/lib/dictionary/report-sentences';
import type { WordPage } from '@/lib/dictionary/search';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { FewFirst } from './few-first';
import { Spelled } from './written';

/** 的 is in most sentences. */
const FIRST_SENTENCES = 5;

interface ReportSentencesOfProps {
  readonly page: WordPage;
  readonly locale: Locale;
  /** The files of sentences, by their number. */
  readonly paths: readonly string[];
}

/** Every sentence of the reports that has the word, each with the way to its place. */
export function ReportSentencesOf({ page, locale, paths }: ReportSentencesOfProps) {
  const t = useTranslations('Dictionary');
  const path = paths[sentenceFileOf(page.word, paths.length)] ?? '';
  const [reports, retry] = useFetched<readonly ReportSentences[]>(path, true);
  const found = useMemo(
    () => (reports.value === null ? [] : sentencesWith(reports.value, page.word)),
    [reports.value, page.word],
  );
  if (reports.status === 'loading' || (reports.status === 'ready' && found.length === 0)) return null;
  return (
    <section>
      <h2>{t('sentences')}</h2>
      {reports.status === 'failed' && (
        <p role="status">
          {t('sentencesFailed')}{' '}
          <button type="button" onClick={retry}>
            {t('retry')}
          </button>
        </p>
      )}
      <FewFirst items={found} first={FIRST_SENTENCES}>
        {(sentences) =>
          sentences.map((sentence) => (
            <SentenceOf key={sentence.slug + sentence.id} sentence={sentence} word={page.word} locale={locale} />
          ))
        }
      </FewFirst>
    </section>
  );
}

function SentenceOf({ sentence, word, locale }: { sentence: FoundSentence; word: string; locale: Locale }) {
  const t = useTranslations('Dictionary');
  const { slug, title, id, en, pieces, reading } = sentence;
  return (
    <blockquote>
      <p lang="zh-Hans">
        {pieces.map(({ text, isWord }, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change places
          isWord ? <mark key={i}>{text}</mark> : text,
        )}
      </p>
      {en !== null && (
        <details>
          <summary>{t('english')}</summary>
          <p lang="en">{en}</p>
        </details>
      )}
      <p className="sentence-facts">
        {reading !== null && (
          <>
            <Spelled reading={reading} spelling={spellReading(reading, { kind: 'word', surface: word })} />{' '}
          </>
        )}
        <a href={`${pagePath(locale, `/reports/${slug}/`)}#${id}`}>
          <MarkedLine text={t('readIn', { title })} />
        </a>
      </p>
    </blockquote>
  );
}
