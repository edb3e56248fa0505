'use client';
import { useTranslations } from 'next-intl';
import { useMoment } from '@/components/ui/use-moment';
import { resultStore } from '@/lib/storage/results';
import { useStore } from '@/lib/storage/use-store';

/** As many as are looked at. */
const SHOWN = 10;

/** How exercises on this text went before. */
export function PastResults({ slug }: { slug: string }) {
  const t = useTranslations('Exercises');
  const moment = useMoment();
  const results = useStore(resultStore).filter((result) => result.slug === slug);
  if (results.length === 0) return null;
  return (
    <details className="review-part">
      <summary>{t('past')}</summary>
      <table className="exercise-table">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('exercise')}</th>
            <th scope="col">{t('score')}</th>
          </tr>
        </thead>
        <tbody>
          {results.slice(0, SHOWN).map(({ at, exercise, right, total }) => (
            <tr key={`${at} ${exercise}`}>
              <td>{moment(at, { dateStyle: 'medium', timeStyle: 'short' })}</td>
              <td>{t(`kind.${exercise}`)}</td>
              <td>{t('rightOf', { right, total })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="choice-hint">{t('onDevice')}</p>
    </details>
  );
}
