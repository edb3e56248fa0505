'use client';
import { type DateTimeFormatOptions, useFormatter, useTranslations } from 'next-intl';
import type { DayDone, Progress } from '@/lib/review/progress';
import { dateOf, type ProgressView } from './progress-days';

interface ProgressCalendarProps {
  readonly weeks: Progress['weeks'];
  readonly view: ProgressView;
}

/** Twelve weeks: on which days she read, and on which she reviewed. */
export function ProgressCalendar({ weeks, view }: ProgressCalendarProps) {
  const t = useTranslations('Progress');
  const days = weeks.flat().filter((day) => day !== null);
  return (
    <div>
      <table className={view === 'charts' ? 'progress-calendar' : 'progress-figures'}>
        <caption>
          {t('calendar')}
          <small>{t('daysRead', { count: days.filter(({ sentences }) => sentences > 0).length })}</small>
        </caption>
        {view === 'charts' ? <Calendar weeks={weeks} /> : <Weeks weeks={weeks} />}
      </table>
      {view === 'charts' && (
        <p className="progress-legend" aria-hidden="true">
          <span>
            <i className="swatch" data-read="1" /> {t('read')}
          </span>
          <span>
            <i className="swatch" data-read="3" /> {t('readMuch')}
          </span>
          <span>
            <i className="swatch" data-reviewed="" /> {t('reviewed')}
          </span>
        </p>
      )}
    </div>
  );
}

/** How much was read: nothing, a little, a report or so, more. */
const levelOf = ({ sentences }: DayDone): number => (sentences === 0 ? 0 : sentences < 15 ? 1 : sentences < 50 ? 2 : 3);

function Calendar({ weeks }: Pick<ProgressCalendarProps, 'weeks'>) {
  const t = useTranslations('Progress');
  const format = useFormatter();
  const date = (day: string, options: DateTimeFormatOptions) =>
    format.dateTime(dateOf(day), { ...options, timeZone: 'UTC' });
  const mondays = weeks.map((week) => week[0]?.date ?? '');
  const monthAt = (week: number) => mondays[week]?.slice(0, 7);
  // A month is named above its first week; one that has no second week here has no room for its name.
  return (
    <>
      <thead>
        <tr>
          <td />
          {mondays.map((monday, i) => (
            <th
              key={monday}
              scope="col"
              data-tick={(monthAt(i) !== monthAt(i - 1) && monthAt(i) === monthAt(i + 1)) || undefined}
            >
              <span className="visually-hidden">{date(monday, { day: 'numeric', month: 'short' })}</span>
              <span aria-hidden="true">{date(monday, { month: 'short' })}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(weeks[0] ?? []).map((first, weekday) => (
          <tr key={first?.date ?? weekday}>
            <th scope="row">{first !== null && date(first.date, { weekday: 'short' })}</th>
            {weeks.map((week, i) => {
              const day = week[weekday] ?? null;
              return day === null ? (
                <td key={mondays[i]} />
              ) : (
                <td key={mondays[i]}>
                  <span
                    className="swatch"
                    data-read={levelOf(day)}
                    data-reviewed={day.answers > 0 ? '' : undefined}
                    aria-hidden="true"
                  />
                  <span className="visually-hidden">
                    {t('day', {
                      date: date(day.date, { day: 'numeric', month: 'short' }),
                      sentences: day.sentences,
                      answers: day.answers,
                    })}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** The same weeks as rows, the present one first. */
function Weeks({ weeks }: Pick<ProgressCalendarProps, 'weeks'>) {
  const t = useTranslations('Progress');
  const format = useFormatter();
  const rows = weeks.map((week) => {
    const days = week.filter((day) => day !== null);
    const sum = (value: (day: DayDone) => number) => days.reduce((all, day) => all + value(day), 0);
    return {
      monday: days[0]?.date ?? '',
      figures: [
        sum(({ sentences }) => (sentences > 0 ? 1 : 0)),
        sum(({ sentences }) => sentences),
        sum(({ answers }) => answers),
        Math.round(sum(({ took }) => took) / 60_000),
      ],
    };
  });
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('weekFrom')}</th>
          <th scope="col">{t('dayCount')}</th>
          <th scope="col">{t('sentences')}</th>
          <th scope="col">{t('answers')}</th>
          <th scope="col">{t('minutes')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.reverse().map(({ monday, figures }) => (
          <tr key={monday}>
            <th scope="row">{format.dateTime(dateOf(monday), { day: 'numeric', month: 'short', timeZone: 'UTC' })}</th>
            {figures.map((figure, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
              <td key={i}>{format.number(figure)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
