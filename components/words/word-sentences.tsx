'use client';
import { useTranslations } from 'next-intl';
import { focusBeside } from '@/components/ui/focus-beside';
import { MarkedLine } from '@/components/ui/marked-line';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { sentenceLang } from '@/lib/review/sentence-lang';
import { withoutExample } from '@/lib/vocabulary/edit-word';
import { type Example, exampleAddress, hasPlace, keyOf, type SavedWord } from '@/lib/vocabulary/word';
import { changeWords } from './changes';

interface WordSentencesProps {
  readonly word: SavedWord;
  readonly locale: Locale;
  readonly offerUndo: OfferUndo;
}

/** Every sentence that the word was met in, and the way back to each that has a place. */
export function WordSentences({ word, locale, offerUndo }: WordSentencesProps) {
  const t = useTranslations('Words');
  if (word.examples.length === 0) return null;
  const remove = (example: Example) =>
    offerUndo(t('sentenceRemoved'), changeWords([keyOf(word)], withoutExample(example, new Date().toISOString())));
  return (
    <section>
      <h3>{t('sentences', { count: word.examples.length })}</h3>
      {word.examples.map((example) => (
        <blockquote key={`${example.slug} ${example.sentence} ${example.zh}`}>
          <p lang={sentenceLang(word, example)}>{example.zh}</p>
          {example.en !== null && (
            <details>
              <summary>{t('english')}</summary>
              <p lang="en">{example.en}</p>
            </details>
          )}
          <p className="sentence-actions">
            {hasPlace(example) ? (
              <a href={pagePath(locale, exampleAddress(example))}>
                <MarkedLine text={t('backTo', { title: example.title })} />
              </a>
            ) : (
              <span lang="zh">{example.title}</span>
            )}
            <button
              type="button"
              onClick={({ currentTarget }) => {
                const dialog = currentTarget.closest('dialog');
                focusBeside(currentTarget.closest('blockquote'), 'button', dialog?.querySelector('button'));
                remove(example);
              }}
            >
              {t('removeSentence')}
            </button>
          </p>
        </blockquote>
      ))}
    </section>
  );
}
