'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useMemo, useRef } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { nextItem, progressOf, type SessionPlan, setsOf } from '@/lib/exercises/session';
import type { Locale } from '@/lib/i18n/routing';
import { CountChoice } from './count-choice';
import { KindChoice } from './kind-choice';
import type { Asked } from './lesson';
import { PastResults } from './past-results';
import { RangeChoice } from './range-choice';
import { StartLinks } from './start-links';
import type { Exercises } from './use-exercises';
import { usePlan } from './use-plan';
import { WordsChoice } from './words-choice';

interface StartProps {
  readonly text: WholeText;
  readonly asked: Asked & { readonly ref: { readonly from: number | null; readonly to: number | null } };
  readonly exercises: Exercises;
  readonly locale: Locale;
  /** She has come back from exercises, and the focus with her. */
  readonly returned: boolean;
  readonly onBegin: (plan: SessionPlan) => void;
  readonly onGoOn: () => void;
}

/** What is to be done: which exercises, on which sentences and words; or on with what was begun. */
export function Start({ text, asked, exercises, locale, returned, onBegin, onGoOn }: StartProps) {
  const t = useTranslations('Exercises');
  const { session, sets } = exercises;
  const { plan, change, words, which } = usePlan(text, asked, session?.plan ?? null);
  const preview = useMemo(() => setsOf(text, plan, text.printed), [text, plan]);
  const items = preview.reduce((sum, set) => sum + set.items.length, 0);
  const begun = session !== null && nextItem(sets, session) !== null ? progressOf(sets, session) : null;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returned) first.current?.focus({ preventScroll: true });
  }, [returned]);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    onBegin({ ...plan, seed: Math.floor(Math.random() * 2 ** 31) });
  };
  return (
    <>
      <p className="exercise-of">
        <span lang="zh">{text.title}</span>
      </p>
      {asked.lesson !== null && asked.lesson.message !== '' && (
        <blockquote className="exercise-message" aria-label={t('fromTeacher')}>
          <MarkedLine text={asked.lesson.message} />
        </blockquote>
      )}
      {begun !== null && (
        <section className="exercise-begun" aria-labelledby="begun">
          <h2 id="begun">{t('begun')}</h2>
          <p>{t('progress', begun)}</p>
          <button ref={first} type="button" className="primary" onClick={onGoOn}>
            {t('goOn')}
          </button>
        </section>
      )}
      <form className="exercise-start" onSubmit={begin}>
        <KindChoice {...{ text, plan, preview, change }} />
        <RangeChoice {...{ text, plan, change }} />
        <WordsChoice {...{ words, which, change }} />
        <CountChoice {...{ plan, change }} />
        <p role="status">
          {items === 0 ? t(plan.exercises.length === 0 ? 'chooseOne' : 'noneHere') : t('items', { count: items })}
        </p>
        <button
          ref={begun === null ? first : null}
          type="submit"
          className={begun === null ? 'primary exercise-wide' : 'exercise-wide'}
          disabled={items === 0}
        >
          {t(begun === null ? 'begin' : 'beginAnew')}
        </button>
      </form>
      <p className="keys">{t('keys')}</p>
      <StartLinks {...{ text, plan, locale }} />
      <PastResults slug={text.slug} />
    </>
  );
}
