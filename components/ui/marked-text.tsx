'use client';
import { useLocale } from 'next-intl';
import { languageRuns } from '@/lib/chinese/language-runs';

/** A line of the site's that has another language in it, which is marked: a screen reader changes its voice there. */
export function MarkedText({ text }: { text: string }) {
  return languageRuns(text, useLocale()).map(({ text: run, lang }, i) =>
    lang === null ? (
      run
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one line never change places
      <span key={i} lang={lang}>
        {run}
      </span>
    ),
  );
}

/**
 * What a button shows, and its whole name for those who do not see what stands beside it. As text, not as an attribute: an
 * attribute has one language, and the name of what is deleted is Chinese.
 */
export const ShownAndNamed = ({ shown, name }: { shown: string; name: string }) => (
  <>
    <span aria-hidden="true">{shown}</span>
    <span className="visually-hidden">
      <MarkedText text={name} />
    </span>
  </>
);
