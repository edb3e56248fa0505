'use client';
import { useTranslations } from 'next-intl';
import { isInLesson } from '@/lib/classroom/lesson';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { isTextExercise, TEXT_EXERCISES, type TextExercise } from '@/lib/exercises/types';
import type { DraftState } from './use-draft';

/** Which exercises follow the reading, and in which order. */
export function ExercisesChoice({ text, draft: { lesson, change } }: { text: WholeText; draft: DraftState }) {
  const t = useTranslations('Teach');
  const chosen = lesson.exercises.filter(isTextExercise);
  const hasQuestions =
    text.lesson?.questions.some(({ sentences }) => sentences.some((id) => isInLesson(lesson, id))) === true;
  const others = TEXT_EXERCISES.filter(
    (exercise) => !chosen.includes(exercise) && (exercise !== 'questions' || hasQuestions),
  );
  const move = (from: number, by: 1 | -1) => {
    const next = [...chosen];
    next.splice(from + by, 0, ...next.splice(from, 1));
    change({ exercises: next });
  };
  const box = (exercise: TextExercise, checked: boolean) => (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={() =>
          change({ exercises: checked ? chosen.filter((name) => name !== exercise) : [...chosen, exercise] })
        }
      />
      {t(`exercise.${exercise}`)}
    </label>
  );
  return (
    <section className="teach-part" aria-labelledby="teach-exercises">
      <h2 id="teach-exercises">{t('exercises')}</h2>
      <ol className="teach-exercises">
        {chosen.map((exercise, i) => (
          <li key={exercise}>
            {box(exercise, true)}
            <button
              type="button"
              disabled={i === 0}
              aria-label={t('earlier', { exercise: t(`exercise.${exercise}`) })}
              onClick={() => move(i, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              disabled={i === chosen.length - 1}
              aria-label={t('later', { exercise: t(`exercise.${exercise}`) })}
              onClick={() => move(i, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      <ul className="teach-exercises">
        {others.map((exercise) => (
          <li key={exercise}>{box(exercise, false)}</li>
        ))}
      </ul>
      {!hasQuestions && <p className="teach-note">{t('noQuestions')}</p>}
    </section>
  );
}
