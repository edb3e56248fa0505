'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { AidsChoice } from './aids-choice';
import { ExercisesChoice } from './exercises-choice';
import { LessonLink } from './lesson-link';
import { MessageField } from './message-field';
import { PhonePreview } from './phone-preview';
import { RangeChoice } from './range-choice';
import { nameOf, type ReportTitle } from './report-title';
import { type Draft, useDraft } from './use-draft';
import { WordsChoice } from './words-choice';

interface LessonEditorProps {
  readonly text: WholeText;
  readonly reports: readonly ReportTitle[];
  readonly begun: Draft;
  /** It has been kept for the first time. */
  readonly onKept: (id: string) => void;
}

/** Makes a lesson of a report: its sentences, words, aids, exercises and message, as the phone has it beside them. */
export function LessonEditor({ text, reports, begun, onKept }: LessonEditorProps) {
  const t = useTranslations('Teach');
  const [gone] = useState(
    () => Number(begun.lesson.to.slice(1)) > text.blocks.flatMap(({ sentences }) => sentences).length,
  );
  const draft = useDraft(text, begun, onKept);
  return (
    <div className="teach-columns">
      <div>
        <h2 className="teach-title" lang="zh-Hans">
          {text.title}
        </h2>
        {gone && <p role="status">{t('changedReport')}</p>}
        <label className="field">
          {t('name')}
          <input
            value={draft.name}
            maxLength={80}
            placeholder={nameOf(draft.lesson, reports)}
            onChange={(event) => draft.rename(event.target.value)}
          />
        </label>
        <p role="status" className="teach-note">
          {draft.id === null ? t('notKept') : t('kept')}
        </p>
        <RangeChoice text={text} draft={draft} />
        <WordsChoice text={text} draft={draft} />
        <AidsChoice draft={draft} />
        <ExercisesChoice text={text} draft={draft} />
        <MessageField draft={draft} />
        <LessonLink lesson={draft.lesson} />
      </div>
      <PhonePreview lesson={draft.lesson} />
    </div>
  );
}
