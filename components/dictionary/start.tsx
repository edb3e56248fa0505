'use client';
import { useTranslations } from 'next-intl';
import { MarkedLine } from '@/components/ui/marked-line';

/** One of each kind. */
const EXAMPLES = [
  { kind: 'characters', query: '重要' },
  { kind: 'pinyin', query: 'zhongguo' },
  { kind: 'english', query: 'to drink' },
] as const;

/** Before anything is typed: what can be. */
export function Start({ onPick, onPicked }: { onPick: (query: string) => void; onPicked: () => void }) {
  const t = useTranslations('Dictionary');
  const languages = { characters: 'zh-Hans', pinyin: 'zh-Latn-pinyin', english: 'en' } as const;
  return (
    <section className="start">
      <p>{t('startHint')}</p>
      <ul>
        {EXAMPLES.map(({ kind, query }) => (
          <li key={kind}>
            <span>{t(kind)}</span>{' '}
            <button
              type="button"
              lang={languages[kind]}
              onClick={() => {
                onPick(query);
                onPicked();
              }}
            >
              {query}
            </button>
          </li>
        ))}
      </ul>
      <p className="muted">
        <MarkedLine text={t('startMore')} />
      </p>
    </section>
  );
}
