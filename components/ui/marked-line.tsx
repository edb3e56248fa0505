'use client';
import { useLocale } from 'next-intl';
import { MarkedText } from './marked-text';

/** A line in the language of the page. */
export const MarkedLine = ({ text }: { text: string }) => <MarkedText text={text} language={useLocale()} />;

/**
 * What a button shows, and its whole name for those who do not see what stands beside it. As text, not as an attribute: an
 * attribute has one language, and the name of what is deleted is Chinese.
 */
export const ShownAndNamed = ({ shown, name }: { shown: string; name: string }) => (
  <>
    <span aria-hidden="true">{shown}</span>
    <span className="visually-hidden">
      <MarkedLine text={name} />
    </span>
  </>
);
