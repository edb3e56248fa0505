'use client';
import { useTranslations } from 'next-intl';
import type { ImportProblem } from '@/lib/exchange/types';
import { problemText } from './problem-text';

const SHOWN = 100;

/** What of a file can't be read: which line, why, and the line itself. */
export function ProblemList({ problems }: { problems: readonly ImportProblem[] }) {
  const t = useTranslations('Exchange');
  if (problems.length === 0) return null;
  return (
    <details className="exchange-problems">
      <summary>{t('problems')}</summary>
      <ul>
        {problems.slice(0, SHOWN).map(({ code, line, detail }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may have two problems, and they never change places
          <li key={i}>
            {line !== null && `${t('line', { line })}: `}
            {problemText(t, { code, detail })} {line !== null && detail !== '' && <q lang="zh">{detail}</q>}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{t('more', { count: problems.length - SHOWN })}</p>}
    </details>
  );
}
