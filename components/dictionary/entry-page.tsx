'use client';
import { useTranslations } from 'next-intl';
import { MarkedLine } from '@/components/ui/marked-line';
import type { WordPage } from '@/lib/dictionary/search';
import type { Locale } from '@/lib/i18n/routing';
import type { SaveLabels } from '../words/save-buttons';
import { CharactersInside } from './characters-inside';
import type { WordFiles } from './dictionary';
import { EntryHeading } from './entry-heading';
import { FewFirst } from './few-first';
import { useOwnForms } from './forms';
import { HitList } from './hit-list';
import { ReadingGroups } from './reading-groups';
import { ReportSentencesOf } from './report-sentences-of';
import { Unavailable } from './results';
import { Strokes } from './strokes';
import type { Asked } from './use-answer';

interface EntryPageProps {
  readonly word: string;
  readonly asked: Asked<WordPage | null>;
  readonly locale: Locale;
  readonly files: WordFiles;
  readonly saveLabels: SaveLabels;
  /** The results that led here; null for none. */
  readonly back: { readonly query: string; readonly go: () => void } | null;
  readonly onRetry: () => void;
}

/** Everything about one word. The page of the last word stays until the next one's is there. */
export function EntryPage({ word, asked, back, onRetry, ...rest }: EntryPageProps) {
  const t = useTranslations('Dictionary');
  const current = asked.key === word;
  const page = asked.answer?.value ?? null;
  return (
    <>
      {back !== null && (
        <button type="button" className="back" onClick={back.go}>
          ‹ <MarkedLine text={t('backTo', { query: back.query })} />
        </button>
      )}
      {current && asked.failed && <Unavailable onRetry={onRetry} />}
      {!current && page === null && <p role="status">{t('searching')}</p>}
      {current && !asked.failed && page === null && (
        <p role="status">
          <MarkedLine text={t('noSuchWord', { word })} />
        </p>
      )}
      {page !== null && <Page page={page} complete={asked.answer?.complete === true} {...rest} />}
    </>
  );
}

/** The most useful words of a long list first; the rest when asked for. */
const FIRST_WORDS = 12;

type PageProps = Pick<EntryPageProps, 'locale' | 'files' | 'saveLabels'> & {
  readonly page: WordPage;
  readonly complete: boolean;
};

function Page({ page, complete, locale, files, saveLabels }: PageProps) {
  const t = useTranslations('Dictionary');
  const { forms } = useOwnForms(page);
  return (
    <article className="entry-page" key={page.word}>
      <EntryHeading page={page} files={files} />
      <ReadingGroups page={page} saveLabels={saveLabels} />
      <Strokes page={page} />
      <ReportSentencesOf page={page} locale={locale} paths={files.sentences} />
      {[...page.word].length > 1 && <CharactersInside page={page} />}
      {(page.containing.length > 0 || !complete) && (
        <section>
          <h2>
            <MarkedLine text={t('containing', { word: forms[0] ?? page.word })} />
          </h2>
          {!complete && <p className="muted">{t('containingPartial')}</p>}
          <FewFirst items={page.containing} first={FIRST_WORDS}>
            {(words) => <HitList hits={words} />}
          </FewFirst>
        </section>
      )}
    </article>
  );
}
