import { getFormatter, getTranslations } from 'next-intl/server';
import { LEVEL_SHOWN, type Level } from '@/lib/content/level';

/** How hard a report is: one line, and behind it, on the `whole`, every level of the list with the method. */
export async function ReportLevel({ level, whole }: { level: Level; whole: boolean }) {
  const t = await getTranslations('Level');
  const format = await getFormatter();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const short = t('short', { words: percent(level.words[LEVEL_SHOWN - 1] ?? 0) });
  if (!whole) return <p className="level">{short}</p>;
  return (
    <details className="level">
      <summary>
        {t('title')} {short}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('level')}</th>
            <th scope="col">{t('words')}</th>
            <th scope="col">{t('characters')}</th>
          </tr>
        </thead>
        <tbody>
          {level.words.map((words, i) => (
            <tr key={words}>
              <th scope="row">{i + 1}</th>
              <td>{percent(words)}</td>
              <td>{percent(level.characters[i] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('newWords', { count: Math.round(level.newWordsIn100) })} ·{' '}
        {t('sentence', { count: Math.round(level.sentenceLength) })}
      </p>
      <p>{t('method')}</p>
    </details>
  );
}
