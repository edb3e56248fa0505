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

function writeDate(date: string, locale: Locale): string {
  const [day, options] = reportDate(date);
  return new Intl.DateTimeFormat(locale, options).format(day);
}
