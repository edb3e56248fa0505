'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useOwnTexts } from '@/components/texts/use-own-texts';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { textQuery } from '@/lib/classroom/text-ref';
import { pagePath } from '@/lib/i18n/paths';
import { listStore } from '@/lib/storage/lists';
import { useStore } from '@/lib/storage/use-store';
import { wordStore, wordsReadyStore } from '@/lib/storage/words';
import { sourceOf } from '@/lib/vocabulary/word';
import { listChoices } from '@/lib/vocabulary/word-lists';

/** A report that can be printed, as the server knows it. */
export interface PrintedReport {
  readonly slug: string;
  readonly title: string;
  readonly english: string | null;
  /** "Zhuzhou Daily, 2021-08", in the page's language. */
  readonly source: string;
}

/** Nothing is named by the address: the reports, her own texts and her lists to choose from. */
export function ChooseSource({ reports }: { reports: readonly PrintedReport[] }) {
  const t = useTranslations('Print');
  const locale = useLocale();
  const texts = useOwnTexts();
  const words = useStore(wordStore);
  const ready = useStore(wordsReadyStore);
  const titles = Object.fromEntries(reports.map(({ slug, title }) => [slug, title]));
  const lists = listChoices(Object.values(words), useStore(listStore), titles).filter(({ count }) => count > 0);
  const path = pagePath(locale, '/print/');
  return (
    <div className="print-sources">
      <p>{t('choose')}</p>
      <Links title={t('reports')}>
        {reports.map(({ slug, title }) => (
          <Link key={slug} href={path + textQuery({ slug, from: null, to: null })} lang="zh-Hans" text={title} />
        ))}
      </Links>
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
