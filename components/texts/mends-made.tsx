'use client';
import { useTranslations } from 'next-intl';
import type { Mend } from '@/lib/chinese/mends';
import type { MendPanelProps, Stand } from './mend-panel';

/** What has been corrected at this word, each to be taken back. */
export function MendsMade({ selection, mends, setMends, stand }: MendPanelProps & { readonly stand: Stand }) {
  const t = useTranslations('Mend');
  const { tokens, token } = stand;
  const sentence = tokens.map(({ surface }) => surface).join('');
  const touches = (mend: Mend): boolean => {
    const stretch = mend.words.map(({ surface }) => surface).join('');
    const starts =
      mend.at === null
        ? occurrences(sentence, stretch)
        : mend.at.sentence === selection.sentence
          ? [mend.at.start]
          : [];
    return starts.some((start) => start < token.start + token.surface.length && token.start < start + stretch.length);
  };
  const made = mends.filter(touches);
  if (made.length === 0) return null;
  return (
    <ul className="mend-made">
      {made.map((mend) => (
        <li key={JSON.stringify(mend)}>
          <span lang="zh">{mend.words.map(({ surface }) => surface).join(' | ')}</span>{' '}
          <small>{t(mend.at === null ? 'everywhere' : 'here')}</small>{' '}
          <button type="button" onClick={() => setMends(mends.filter((other) => other !== mend))}>
            {t('undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
