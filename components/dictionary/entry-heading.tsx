'use client';
import { useTranslations } from 'next-intl';
import { useFetched } from '@/components/ui/use-fetched';
import { type LevelFile, levelFileOf } from '@/lib/dictionary/level-files';
import type { WordPage } from '@/lib/dictionary/search';
import type { WordFiles } from './dictionary';
import { traditionalForms, useOwnForms } from './forms';
import { HEADING_ID } from './use-scroll-place';

/** The word in both scripts, the learner's first, and its HSK level where it has one. */
export function EntryHeading({ page, files }: { page: WordPage; files: WordFiles }) {
  const t = useTranslations('Dictionary');
  const { asTraditional } = useOwnForms(page);
  const [levels] = useFetched<LevelFile>(files.levels[levelFileOf(page.word)] ?? '', true);
  const level = levels.value !== null && Object.hasOwn(levels.value, page.word) ? levels.value[page.word] : undefined;
  const simplified = { lang: 'zh-Hans', text: page.word, name: t('simplified') };
  const traditional = { lang: 'zh-Hant', text: traditionalForms(page).join('、'), name: t('traditional') };
  const [own, other] = asTraditional ? [traditional, simplified] : [simplified, traditional];
  return (
    <header className="entry-heading">
      <h1 id={HEADING_ID} tabIndex={-1} lang={own.lang}>
        {own.text}
      </h1>
      {own.text !== other.text && (
        <p className="other-forms">
          {other.name} <span lang={other.lang}>{other.text}</span>
        </p>
      )}
      {level !== undefined && <p className="hsk">{t('level', { level })}</p>}
    </header>
  );
}
