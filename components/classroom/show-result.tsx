'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ClassLesson } from '@/lib/classroom/lesson';
import { resultOf } from '@/lib/classroom/result';
import { resultStore } from '@/lib/storage/results';
import { useStore } from '@/lib/storage/use-store';
import { ResultDialog } from './result-dialog';

interface ShowResultProps {
  readonly lesson: ClassLesson;
  /** Of the text. */
  readonly title: string;
  /** "Lesson: sentences 3–12". */
  readonly name: string;
}

/** Shows the teacher how the exercises went, once there is something to show. Strings: ClassLesson. */
export function ShowResult(props: ShowResultProps) {
  const t = useTranslations('ClassLesson');
  const results = useStore(resultStore);
  const result = useMemo(() => resultOf(results, props.lesson), [results, props.lesson]);
  const [shown, setShown] = useState(false);
  if (result === null) return null;
  return (
    <>
      <button type="button" onClick={() => setShown(true)}>
        {t('showResult')}
      </button>
      {shown && <ResultDialog {...props} result={result} onClose={() => setShown(false)} />}
    </>
  );
}
