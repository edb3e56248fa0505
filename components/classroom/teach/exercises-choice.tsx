'use client';
import { useTranslations } from 'next-intl';
import { numberOf } from '@/lib/classroom/lesson';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { questionsInRange } from '@/lib/exercises/questions';
import { isTextExercise, TEXT_EXERCISES } from '@/lib/exercises/types';
import { ExerciseOrder } from './exercise-order';
import type { DraftState } from './use-draft';

/** Which exercises follow the reading, and in which order. */
export function ExercisesChoice({ text, draft: { lesson, change } }: { text: WholeText; draft: DraftState }) {
  const t = useTranslations('Teach');
  const chosen = lesson.exercises.filter(isTextExercise);
  const hasQuestions = questionsInRange(text, { from: numberOf(lesson.from), to: numberOf(lesson.to) }).length > 0;
  const offered = TEXT_EXERCISES.filter(
    (exercise) => exercise !== 'questions' || hasQuestions || chosen.includes(exercise),
  );
  return (
    <section className="teach-part" aria-labelledby="teach-exercises">
      <h2 id="teach-exercises">{t('exercises')}</h2>
      <ul className="teach-exercises">
        {offered.map((exercise) => (
          <li key={exercise}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(exercise)}
                onChange={({ target }) =>
                  change({
                    exercises: target.checked ? [...chosen, exercise] : chosen.filter((name) => name !== exercise),
                  })
                }
              />
              {t(`exercise.${exercise}`)}
            </label>
          </li>
        ))}
      </ul>
      {!hasQuestions && <p className="teach-note">{t('noQuestions')}</p>}
      {chosen.length > 1 && (
        <ExerciseOrder chosen={chosen} onOrder={(exercises) => change({ exercises: [...exercises] })} />
      )}
    </section>
  );
}
