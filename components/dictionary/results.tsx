'use client';
import { useTranslations } from 'next-intl';
import { MarkedLine } from '@/components/ui/marked-line';
import type { SearchResults } from '@/lib/dictionary/search';
import type { DictionaryState } from '@/lib/worker/dictionary-client';
import { HitList } from './hit-list';
import type { Asked } from './use-answer';

interface ResultsProps {
  readonly query: string;
  readonly found: Asked<SearchResults>;
  readonly state: DictionaryState;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** What a query found, best first. The results of the last query stay until the next ones are there. */
export function Results({ query, found, state, onRetry, onLeave }: ResultsProps) {
  const t = useTranslations('Dictionary');
  const current = found.key === query;
  if (current && found.failed) return <Unavailable onRetry={onRetry} />;
  const results = found.answer?.value ?? null;
  const none = current && results !== null && results.hits.length === 0;
  return (
    <section className="results" aria-label={t('results')} aria-busy={!current}>
      <p role="status" className="result-count">
        {current && results !== null && !none && <Count results={results} />}
        {!current && results === null && t('searching')}
        {none && state.status === 'loading' && <MarkedLine text={t('noneYet', { query })} />}
        {none && state.status !== 'loading' && <MarkedLine text={t('none', { query })} />}
      </p>
      {none && state.status !== 'loading' && <Suggestions kind={results.kind} />}
      {results !== null && <HitList hits={results.hits} onLeave={onLeave} />}
    </section>
  );
}

function Count({ results }: { results: SearchResults }) {
  const t = useTranslations('Dictionary');
  const { total, hits } = results;
  return total > hits.length
    ? t('countFirst', { shown: hits.length, count: total })
    : t('count', { count: hits.length });
}

/** How the query was understood, and what else to try. */
function Suggestions({ kind }: { kind: SearchResults['kind'] }) {
  const t = useTranslations('Dictionary');
  const advice = {
    characters: t('noneCharacters'),
    pinyin: t('nonePinyin'),
    english: t('noneEnglish'),
    none: t('noneOther'),
  };
  return <p>{advice[kind]}</p>;
}

/** Neither the small files nor the whole dictionary can be had. */
export function Unavailable({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('Dictionary');
  return (
    <p role="alert" className="unavailable">
      {t('unavailable')}{' '}
      <button type="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </p>
  );
}
