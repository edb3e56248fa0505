'use client';
import { hasLocale, useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { keywordsOf } from '@/components/reader/keep-keywords';
import { sentencesIn } from '@/components/reader/reader-dom';
import type { ToolProps } from '@/components/reader/reader-tools';
import { type ClassLesson, MOST_TAUGHT } from '@/lib/classroom/lesson';
import { reportLink } from '@/lib/classroom/link';
import { lessonName } from '@/lib/classroom/taught';
import type { Wishes } from '@/lib/classroom/wishes';
import { wordsOfSentence } from '@/lib/dictionary/report-data';
import { filePath } from '@/lib/i18n/paths';
import { routing } from '@/lib/i18n/routing';
import { keyOf } from '@/lib/vocabulary/word';
import { QrPanel } from './qr-panel';
import { ShareChoices } from './share-choices';
import { useSiteAddress } from './use-site-address';
import './share.css';

const NOTHING: Wishes = {};

/** A link to this sentence or report, and what the phone that opens it shows. */
export function ShareDialog({ source, article, place, onTool }: ToolProps) {
  const t = useTranslations('Share');
  const locale = useLocale();
  const address = useSiteAddress();
  const dialog = useRef<HTMLDialogElement>(null);
  const [here, setHere] = useState(place.number > 1);
  const [wishes, setWishes] = useState(NOTHING);
  const [taught, setTaught] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const words = useMemo(() => {
    if (article.current === null) return [];
    const among = sentencesIn(article.current).flatMap(({ id }) => wordsOfSentence(source.parts, id));
    return keywordsOf(article.current, source)
      .slice(0, MOST_TAUGHT)
      .map((word) => lessonName(keyOf(word), among));
  }, [article, source]);
  const lesson: ClassLesson | null = taught
    ? { slug: source.slug, from: 's1', to: `s${place.count}`, words, held: [], show: {}, exercises: [], message: '' }
    : null;
  const sentence = here ? place.current : null;
  const link =
    address !== null && hasLocale(routing.locales, locale)
      ? reportLink({
          origin: address.origin,
          base: filePath('/').slice(0, -1),
          locale,
          slug: source.slug,
          sentence,
          wishes,
          lesson,
        })
      : null;
  return (
    <dialog ref={dialog} className="panel share" aria-labelledby="share-title" onClose={() => onTool(null)}>
      <div className="panel-head">
        <h2 id="share-title">{t('title')}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      {link !== null && (
        <QrPanel
          link={link}
          title={source.title}
          fileName={sentence === null ? source.slug : `${source.slug}-${sentence}`}
        />
      )}
      {address?.reach === 'room' && <p className="share-hint">{t('roomAddress')}</p>}
      {address?.reach === 'computer' && <p className="share-hint">{t('thisComputerOnly')}</p>}
      <fieldset className="choice">
        <legend>{t('startsAt')}</legend>
        {[true, false].map((value) => (
          <label key={String(value)}>
            <input type="radio" name="share-from" checked={here === value} onChange={() => setHere(value)} />
            {value ? t('thisSentence', { number: place.number }) : t('beginning')}
          </label>
        ))}
      </fieldset>
      <details className="share-more">
        <summary>{t('shows')}</summary>
        <p className="share-hint">{t('showsHint')}</p>
        <ShareChoices wishes={wishes} onChange={setWishes} />
        {words.length > 0 && (
          <label className="share-keywords">
            <input type="checkbox" checked={taught} onChange={({ target }) => setTaught(target.checked)} />
            {t('withKeywords', { count: words.length })}
          </label>
        )}
      </details>
    </dialog>
  );
}
