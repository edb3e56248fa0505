'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useMoment } from '@/components/ui/use-moment';
import type { ClassLesson } from '@/lib/classroom/lesson';
import type { LessonResult } from '@/lib/classroom/result';
import { lessonTag, writeCode } from '@/lib/classroom/result-code';
import './result.css';

interface ResultDialogProps {
  readonly lesson: ClassLesson;
  readonly result: LessonResult;
  /** Of the text. */
  readonly title: string;
  /** "Lesson: sentences 3–12". */
  readonly name: string;
  readonly onClose: () => void;
}

/** What a learner holds up for her teacher to see: how the exercises went, and the same as a code to be read out. Strings: ClassLesson. */
export function ResultDialog({ lesson, result, title, name, onClose }: ResultDialogProps) {
  const t = useTranslations('ClassLesson');
  const moment = useMoment();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const code = writeCode(lessonTag(lesson), result.scores);
  return (
    <dialog ref={dialog} className="panel result" aria-labelledby="result-title" onClose={onClose}>
      <div className="panel-head">
        <h2 id="result-title">{t('result')}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <p className="result-lesson">
        <span lang="zh-Hans">{title}</span> · {name}
      </p>
      <p className="result-sum">{t('score', { right: result.right, total: result.total })}</p>
      <table>
        <caption className="visually-hidden">{t('result')}</caption>
        <tbody>
          {result.scores.map(({ exercise, right, total }) => (
            <tr key={exercise}>
              <th scope="row">{t(`exercise.${exercise}`)}</th>
              <td>{t('score', { right, total })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="result-time">{moment(Date.parse(result.at), { dateStyle: 'long', timeStyle: 'short' })}</p>
      <p className="result-code">
        <span>{t('code')}</span>
        <code>{code}</code>
      </p>
      <p>{t('codeNote')}</p>
    </dialog>
  );
}
