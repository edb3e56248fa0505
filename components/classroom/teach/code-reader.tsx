'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { sumOf } from '@/lib/classroom/result';
import { lessonTag, type ReadCode, readCode } from '@/lib/classroom/result-code';
import { lessonStore } from '@/lib/storage/lessons';
import { useStore } from '@/lib/storage/use-store';
import { nameOf, type ReportTitle } from './report-title';

type Read = Extract<ReadCode, { status: 'ok' }> & { readonly typed: string; readonly number: number };

/** Reads the codes that learners read out. They are forgotten when the page is left. */
export function CodeReader({ reports }: { reports: readonly ReportTitle[] }) {
  const t = useTranslations('Teach');
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<'other-version' | 'mistyped' | null>(null);
  const [read, setRead] = useState<readonly Read[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = readCode(typed);
    setTrouble(code.status === 'ok' ? null : code.status);
    if (code.status !== 'ok') return;
    setRead([{ ...code, typed: typed.trim().toUpperCase(), number: read.length }, ...read]);
    setTyped('');
  };
  return (
    <section aria-labelledby="teach-codes">
      <h2 id="teach-codes">{t('codes')}</h2>
      <p className="lead">{t('codesLead')}</p>
      <form className="teach-code" onSubmit={submit}>
        <label className="field">
          {t('code')}
          <input
            value={typed}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={trouble !== null}
            aria-describedby="code-trouble"
            onChange={(event) => {
              setTyped(event.target.value);
              setTrouble(null);
            }}
          />
        </label>
        <button type="submit">{t('readCode')}</button>
      </form>
      <p id="code-trouble" role="alert" className="teach-trouble">
        {trouble !== null && t(`codeTrouble.${trouble}`)}
      </p>
      {read.length > 0 && <ReadCodes read={read} reports={reports} onClear={() => setRead([])} />}
    </section>
  );
}

interface ReadCodesProps {
  readonly read: readonly Read[];
  readonly reports: readonly ReportTitle[];
  readonly onClear: () => void;
}

function ReadCodes({ read, reports, onClear }: ReadCodesProps) {
  const t = useTranslations('Teach');
  const lessons = Object.values(useStore(lessonStore));
  const lessonOf = (tag: number): string => {
    const saved = lessons.find(({ lesson }) => lessonTag(lesson) === tag);
    return saved === undefined ? t('otherLesson') : saved.name.trim() || nameOf(saved.lesson, reports);
  };
  return (
    <>
      <ol className="teach-read" aria-live="polite">
        {read.map(({ typed, number, tag, scores }) => (
          <li key={number}>
            <p>
              <strong>{t('score', { ...sumOf(scores) })}</strong> · {lessonOf(tag)}
            </p>
            <p className="teach-note">
              <code>{typed}</code> ·{' '}
              {scores.map(({ exercise, right, total }) => `${t(`exercise.${exercise}`)} ${right}/${total}`).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      <button type="button" onClick={onClear}>
        {t('clearCodes')}
      </button>
    </>
  );
}
