import type { LibraryLine } from '@/lib/dictionary/library-index';
import { editionLanguage } from '@/lib/i18n/edition-language';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { reportDate } from './report-date';

type Row = Pick<LibraryLine, 'slug' | 'zh' | 'en' | 'date' | 'source' | 'level'>;

/** Reports as lines: title, what it means, where and when it was printed, how many of its words are in HSK 1–4. */
export function ReportRows({ reports, locale }: { reports: readonly Row[]; locale: Locale }) {
  const language = editionLanguage(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <ul className="report-rows">
      {reports.map(({ slug, zh, en, date, source, level }) => (
        <li key={slug}>
          <a href={pagePath(locale, `/reports/${slug}/`)} lang="zh-Hans">
            {zh}
          </a>
          <small lang="en">{en}</small>
          <small>
            <span lang={language === 'zh' ? 'zh-Hans' : undefined}>{source[language]}</span> · {writeDate(date, locale)}{' '}
            · HSK 1–4 {percent.format(level / 100)}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** To make a formatter costs more than all else of a row, and rows come anew with every letter of a search. */
const formats = new Map<string, Intl.DateTimeFormat>();

function writeDate(date: string, locale: Locale): string {
  const [day, options] = reportDate(date);
  const key = `${locale} ${date.split('-').length}`; // as exact as the date
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format.format(day);
}
