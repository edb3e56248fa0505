'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { fitsQrCode, QrCode } from '@/components/share/qr-code';
import { useSiteAddress } from '@/components/share/use-site-address';
import { copyText } from '@/components/ui/copy-text';
import { writeFragment } from '@/lib/classroom/fragment';
import { type ClassLesson, numberOf, packLesson } from '@/lib/classroom/lesson';
import { type Droppable, whatToDrop } from '@/lib/classroom/link-size';
import { textQuery } from '@/lib/classroom/text-ref';
import { pagePath } from '@/lib/i18n/paths';
import { useLessonLink } from './use-lesson-link';

/** The lesson as a link and a code, and where else it goes. */
export function LessonLink({ lesson }: { lesson: ClassLesson }) {
  const t = useTranslations('Teach');
  const locale = useLocale();
  const share = useTranslations('Share');
  const address = useSiteAddress();
  const linkOf = useLessonLink(address?.origin ?? null);
  const linkHere = useLessonLink(null); // the board is this device's own, with what is kept on it
  const [copied, setCopied] = useState<string | null>(null);
  const link = linkOf(lesson);
  const drop = whatToDrop(lesson, linkOf);
  const query = textQuery({ slug: lesson.slug, from: numberOf(lesson.from), to: numberOf(lesson.to) });
  const carried = writeFragment({ place: null, packed: { lesson: packLesson(lesson) } });
  const copy = async () => setCopied((await copyText(link)) ? link : null);
  return (
    <section className="teach-part teach-link" aria-labelledby="teach-link">
      <h2 id="teach-link">{t('link')}</h2>
      <p className="lead">{t('linkLead')}</p>
      <input readOnly aria-label={t('link')} value={link} onFocus={(event) => event.target.select()} />
      <div className="teach-actions">
        <button type="button" className="primary" onClick={copy}>
          {t('copy')}
        </button>
        <a className="button" href={linkHere(lesson).replace('#', '?view=board#')}>
          {t('board')}
        </a>
        <a className="button" href={`${pagePath(locale, '/print/')}${query}${carried}`}>
          {t('print')}
        </a>
        {lesson.exercises.length > 0 && (
          <a className="button" href={`${pagePath(locale, '/exercises/')}${query}${carried}`}>
            {t('tryExercises')}
          </a>
        )}
        <span role="status">{copied === link ? t('copied') : ''}</span>
      </div>
      <QrCode text={link} label={t('qr')} className="teach-qr" />
      {address?.reach === 'room' && <p className="teach-note">{share('roomAddress')}</p>}
      {address?.reach === 'computer' && <p className="teach-note">{share('thisComputerOnly')}</p>}
      {!fitsQrCode(link) ? (
        <Warning text={t('noQr')} drop={drop} />
      ) : (
        drop.length > 0 && <Warning text={t('fineQr')} drop={drop} />
      )}
    </section>
  );
}

function Warning({ text, drop }: { text: string; drop: readonly Droppable[] }) {
  const t = useTranslations('Teach');
  const [first] = drop;
  const advice = first === undefined ? '' : t(`drop.${drop.length > 1 ? 'both' : first}`);
  return (
    <p role="status" className="teach-warning">
      {text} {advice}
    </p>
  );
}
