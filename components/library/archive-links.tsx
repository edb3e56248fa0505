import { getTranslations } from 'next-intl/server';
import type { LibraryPage } from '@/lib/dictionary/library-pages';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import './find-reports.css';

interface ArchiveLinksProps {
  readonly pages: readonly Omit<LibraryPage<unknown>, 'reports'>[];
  readonly locale: Locale;
  /** The page on which they stand. */
  readonly here?: string;
}

/** The ways to every report of a large library, for those without scripts too. */
export async function ArchiveLinks({ pages, locale, here }: ArchiveLinksProps) {
  const t = await getTranslations('Archive');
  return (
    <nav className="archive-links" aria-labelledby="archive">
      <h2 id="archive">{t('all')}</h2>
      <ul>
        {pages.map(({ name, year, part, parts }) => (
          <li key={name}>
            <a
              className="button"
              href={pagePath(locale, `/archive/${name}/`)}
              aria-current={name === here ? 'page' : undefined}
            >
              {parts === 1 ? year : t('part', { year, part })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
