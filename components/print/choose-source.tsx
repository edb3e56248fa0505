'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Finder } from '@/components/library/find-reports';
import { PickReports } from '@/components/library/pick-reports';
import { useOwnTexts } from '@/components/texts/use-own-texts';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { textQuery } from '@/lib/classroom/text-ref';
import { pagePath } from '@/lib/i18n/paths';
import { listStore } from '@/lib/storage/lists';
import { useStore } from '@/lib/storage/use-store';
import { wordStore, wordsReadyStore } from '@/lib/storage/words';
import { sourceOf } from '@/lib/vocabulary/word';
import { listChoices } from '@/lib/vocabulary/word-lists';
import type { PrintedReport } from './printed-report';

interface ChooseSourceProps {
  /** All that is known. */
  readonly reports: readonly PrintedReport[];
  /** All reports, or the newest of a large library. */
  readonly first: readonly PrintedReport[];
  readonly finder: Finder | null;
}

/** Nothing is named by the address: the reports, her own texts and her lists to choose from. */
export function ChooseSource({ reports, first, finder }: ChooseSourceProps) {
  const t = useTranslations('Print');
  const locale = useLocale();
  const texts = useOwnTexts();
  const words = useStore(wordStore);
  const ready = useStore(wordsReadyStore);
  const titles = Object.fromEntries(reports.map(({ slug, zh }) => [slug, zh]));
  const lists = listChoices(Object.values(words), useStore(listStore), titles).filter(({ count }) => count > 0);
  const path = pagePath(locale, '/print/');
  return (
    <div className="print-sources">
      <p>{t('choose')}</p>
      <section>
        <h2>{t('reports')}</h2>
        <PickReports first={first} finder={finder}>
          {(shown) => (
            <ul>
              {shown.map(({ slug, zh }) => (
                <Link key={slug} href={path + textQuery({ slug, from: null, to: null })} lang="zh-Hans" text={zh} />
              ))}
            </ul>
          )}
        </PickReports>
      </section>
      {texts.length > 0 && (
        <Links title={t('ownTexts')}>
          {texts.map(({ id, title, script }) => (
            <Link
              key={id}
              href={path + textQuery({ slug: sourceOf(id), from: null, to: null })}
              lang={SCRIPT_LANG[script ?? 'simplified']}
              text={title}
            />
          ))}
        </Links>
      )}
      {ready && lists.length > 0 && (
        <Links title={t('lists')}>
          <Link
            href={`${path}?list=all`}
            text={t('allWords')}
            count={t('count', { count: Object.keys(words).length })}
          />
          {lists.map(({ ref, name, count }) => (
            <Link
              key={ref}
              href={`${path}?${new URLSearchParams({ list: ref })}`}
              lang="zh"
              text={name}
              count={t('count', { count })}
            />
          ))}
        </Links>
      )}
    </div>
  );
}

const Links = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <ul>{children}</ul>
  </section>
);

const Link = ({ href, lang, text, count }: { href: string; lang?: string; text: string; count?: string }) => (
  <li>
    <a href={href}>
      <span lang={lang}>{text}</span>
    </a>{' '}
    {count !== undefined && <small>{count}</small>}
  </li>
);
