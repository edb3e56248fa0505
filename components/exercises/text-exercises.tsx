'use client';
import { useState } from 'react';
import type { TextRef } from '@/lib/classroom/text-ref';
import type { WholeText } from '@/lib/dictionary/whole-text';
import type { SessionPlan } from '@/lib/exercises/session';
import type { Locale } from '@/lib/i18n/routing';
import { shownScript } from '@/lib/storage/settings';
import { useSettings } from '@/lib/storage/visit';
import { ForTeacher } from './for-teacher';
import type { Asked } from './lesson';
import { SessionView } from './session-view';
import { Start } from './start';
import { Summary } from './summary';
import { type Turn, useExercises } from './use-exercises';

interface TextExercisesProps {
  readonly text: WholeText;
  readonly asked: Asked & { readonly ref: TextRef };
  readonly locale: Locale;
}

/** What to do, doing it, and how it went. */
export function TextExercises({ text, asked, locale }: TextExercisesProps) {
  const script = shownScript(useSettings(), text.printed);
  const exercises = useExercises(text, script);
  const [stage, setStage] = useState<'start' | 'run' | 'done'>('start');
  const [returned, setReturned] = useState(false);
  const [turn, setTurn] = useState<Turn | null>(null);
  const show = (next: Turn | null) => {
    setTurn(next);
    setStage(next === null ? 'done' : 'run');
    window.scrollTo({ top: 0 });
  };
  const goOn = () => show(exercises.next());
  const begin = (plan: SessionPlan) => show(exercises.begin(plan));
  const leave = () => {
    setReturned(true);
    setStage('start');
    window.scrollTo({ top: 0 });
  };
  if (stage === 'run' && turn !== null)
    return <SessionView {...{ text, script, exercises, turn }} onNext={goOn} onLeave={leave} />;
  if (stage === 'done' && exercises.session !== null)
    return (
      <Summary
        {...{ text, script, locale, session: exercises.session, sets: exercises.sets }}
        onAgain={begin}
        onLeave={() => {
          exercises.end();
          leave();
        }}
        teacher={<ForTeacher text={text} plan={exercises.session.plan} lesson={asked.lesson} />}
      />
    );
  return <Start {...{ text, asked, exercises, locale, returned }} onBegin={begin} onGoOn={goOn} />;
}
