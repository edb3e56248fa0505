'use client';
import { useTranslations } from 'next-intl';
import { textQuery } from '@/lib/classroom/text-ref';
import type { WholeText } from '@/lib/dictionary/whole-text';
import type { SessionPlan } from '@/lib/exercises/session';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { exampleAddress } from '@/lib/vocabulary/word';

/** The kinds that paper can have. */
const ON_PAPER = ['cloze', 'order', 'questions'] as const;

interface StartLinksProps {
  readonly text: WholeText;
  readonly plan: SessionPlan;
  readonly locale: Locale;
}

/** The same on paper, and back to the text. */
export function StartLinks({ text, plan: { from, to, exercises }, locale }: StartLinksProps) {
  const t = useTranslations('Exercises');
  const { slug } = text;
  const chosen = ON_PAPER.filter((kind) => exercises.includes(kind));
  const parts = (chosen.length > 0 ? chosen : ON_PAPER).join(',');
  return (
    <p className="exercise-links">
      <a className="button" href={`${pagePath(locale, '/print/')}${textQuery({ slug, from, to })}&parts=${parts}`}>
        {t('print')}
      </a>
      <a className="button" href={pagePath(locale, exampleAddress({ slug, sentence: `s${from ?? 1}` }))}>
        {t('toText')}
      </a>
    </p>
  );
}
