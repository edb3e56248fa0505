'use client';
import { useTranslations } from 'next-intl';
import type { Finder } from '@/components/library/find-reports';
import { PickReports } from '@/components/library/pick-reports';
import { useOwnTexts } from '@/components/texts/use-own-texts';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { textQuery } from '@/lib/classroom/text-ref';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { sourceOf } from '@/lib/vocabulary/word';

export interface TextLink {
  readonly slug: string;
  readonly zh: string;
}

interface TextChoiceProps {
  /** All reports, or the newest of a large library. */
  readonly reports: readonly TextLink[];
  readonly finder: Finder | null;
  readonly locale: Locale;
}

/** Reports and own texts to choose from. */
export function TextChoice({ reports, finder, locale }: TextChoiceProps) {
  const t = useTranslations('Exercises');
  const own = useOwnTexts();
  const address = (slug: string): string =>
    `${pagePath(locale, '/exercises/')}${textQuery({ slug, from: null, to: null })}`;
  return (
    <section aria-labelledby="exercise-texts">
      <h2 id="exercise-texts">{t('chooseText')}</h2>
      <PickReports first={reports} finder={finder}>
        {(shown) => (
          <ul className="exercise-texts">
            {shown.map(({ slug, zh }) => (
              <li key={slug}>
                <a className="button" lang="zh-Hans" href={address(slug)}>
                  {zh}
                </a>
              </li>
            ))}
          </ul>
        )}
      </PickReports>
      <ul className="exercise-texts">
        {own.map(({ id, title, script }) => (
          <li key={id}>
            <a className="button" lang={SCRIPT_LANG[script ?? 'simplified']} href={address(sourceOf(id))}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
