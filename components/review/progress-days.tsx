'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { barStyle } from './progress-bars';

/** Tables either way: `charts` draws their numbers, `tables` writes them. */
export type ProgressView = 'charts' | 'tables';

interface Day {
  /** "2026-11-22". */
  readonly date: string;
  /** One for each of the series. */
  readonly values: readonly number[];
}

interface ProgressDaysProps {
  readonly caption: string;
  readonly days: readonly Day[];
  /** What is counted; a second one is drawn downwards. */
  readonly series: readonly string[];
  /** Where today stands. */
  readonly newest: 'first' | 'last';
  readonly view: ProgressView;
}

/** A date of the calendar, which has no time zone. */
export const dateOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Numbers of days: a table with a column for each day, its numbers drawn; or with a row for each, written. */
export function ProgressDays(props: ProgressDaysProps) {
  const t = useTranslations('Progress');
  const { caption, days, series, view } = props;
  const most = Math.max(0, ...days.flatMap(({ values }) => values));
  return (
    <div>
      <table className={view === 'charts' ? 'progress-days' : 'progress-figures'}>
        <caption>
          {caption}
          <small>{most === 0 ? t('none') : t('most', { count: most })}</small>
        </caption>
        {view === 'charts' ? <Columns {...props} most={most} /> : <Rows {...props} />}
      </table>
      {view === 'charts' && series.length > 1 && <Legend series={series} />}
    </div>
  );
}

function Columns({ days, series, newest, most }: ProgressDaysProps & { readonly most: number }) {
  const format = useFormatter();
  const fromToday = (i: number) => (newest === 'first' ? i : days.length - 1 - i);
  return (
    <>
      <thead data-today={newest}>
        <tr>
          <td />
          {days.map(({ date }, i) => (
            <th key={date} scope="col" data-tick={tickOf(i, fromToday(i))}>
              <span>{format.dateTime(dateOf(date), { day: 'numeric', month: 'short', timeZone: 'UTC' })}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map((name, row) => (
          <tr key={name}>
            <th scope="row">
              <span className="visually-hidden">{name}</span>
            </th>
            {days.map(({ date, values }) => (
              <td key={date}>
                <span className="visually-hidden">{format.number(values[row] ?? 0)}</span>
                <span className="bar" style={barStyle(values[row] ?? 0, most)} aria-hidden="true" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** Every fortnight from today is marked, and every week where there is room; not the first columns, if the date stands to their left. */
const tickOf = (column: number, days: number): 'fortnight' | 'week' | undefined => {
  if (days % 7 !== 0 || (days > column && column < 4)) return undefined;
  return days % 14 === 0 ? 'fortnight' : 'week';
};

/** For the eye: a cell's own headers say the same. */
const Legend = ({ series }: Pick<ProgressDaysProps, 'series'>) => (
  <p className="progress-legend" aria-hidden="true">
    {series.map((name, i) => (
      <span key={name}>
        <i className="swatch" data-series={i} /> {name}
      </span>
    ))}
  </p>
);

function Rows({ days, series, newest }: ProgressDaysProps) {
  const t = useTranslations('Progress');
  const format = useFormatter();
  const inOrder = newest === 'first' ? days : [...days].reverse();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('date')}</th>
          {series.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inOrder.map(({ date, values }) => (
          <tr key={date}>
            <th scope="row">
              {format.dateTime(dateOf(date), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })}
            </th>
            {series.map((name, i) => (
              <td key={name}>{format.number(values[i] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
