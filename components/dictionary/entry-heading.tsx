'use client';
import { useTranslations } from 'next-intl';
import { type LevelFile, levelFileOf } from '@/lib/dictionary/level-files';
import type { WordPage } from '@/lib/dictionary/search';
import { settingsStore } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { useFetched } from '../reader/use-fetched';
import type { WordFiles } from './dictionary';
import { HEADING_ID } from './use-scroll-place';

/** The forms of everyday entries, each once; those of all entries where there are no others. */
const formsOf = ({ entries, word }: WordPage): readonly string[] => {
  const everyday = entries.filter(({ rank }) => rank <= 1);
  return [...new Set((everyday.length > 0 ? everyday : entries).map(({ traditional }) => traditional))].filter(
    (form) => form !== '' || word === '',
  );
};

/** The word in both scripts, the learner's first, and its HSK level where it has one. */
export function EntryHeading({ page, files }: { page: WordPage; files: WordFiles }) {
  const t = useTranslations('Dictionary');
  const asTraditional = useStore(settingsStore).script === 'traditional';
  const [levels] = useFetched<LevelFile>(files.levels[levelFileOf(page.word)] ?? '', true);
  const level = levels.value !== null && Object.hasOwn(levels.value, page.word) ? levels.value[page.word] : undefined;
  const traditional = formsOf(page).join('、');
  const forms = [
    { lang: 'zh-Hans', text: page.word, name: t('simplified') },
    { lang: 'zh-Hant', text: traditional, name: t('traditional') },
  ];
  const [own, other] = asTraditional ? forms.reverse() : forms;
  return (
    <header className="entry-heading">
      <h1 id={HEADING_ID} tabIndex={-1} lang={own?.lang}>
        {own?.text}
      </h1>
      {own?.text !== other?.text && (
        <p className="other-forms">
          {other?.name} <span lang={other?.lang}>{other?.text}</span>
        </p>
      )}
      {level !== undefined && <p className="hsk">{t('level', { level })}</p>}
    </header>
  );
}
