'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { EXERCISES, type Exercise, MOST_A_DAY, RETENTION, type ReviewSettings } from '@/lib/review/types';
import { reviewSettingsStore } from '@/lib/storage/review-settings';
import { useStore } from '@/lib/storage/use-store';

const PERCENT = 100;

interface ReviewSettingsProps {
  readonly voice: boolean;
  readonly onClose: () => void;
}

/** How much, how often and in which exercises; every change is kept at once. */
export function ReviewSettingsPanel({ voice, onClose }: ReviewSettingsProps) {
  const t = useTranslations('Review');
  const settings = useStore(reviewSettingsStore);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const change = (part: Partial<ReviewSettings>) => reviewSettingsStore.update((old) => ({ ...old, ...part }));
  return (
    <dialog ref={dialog} className="panel" aria-labelledby="review-settings-title" onClose={onClose}>
      <div className="panel-head">
        <h2 id="review-settings-title">{t('settings')}</h2>
        <button type="button" aria-label={t('closeSettings')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <ExerciseChoice chosen={settings.exercises} voice={voice} onChange={(exercises) => change({ exercises })} />
      <fieldset className="choice">
        <legend>{t('buttons')}</legend>
        {(['four', 'two'] as const).map((buttons) => (
          <label key={buttons}>
            <input
              type="radio"
              name="buttons"
              checked={settings.buttons === buttons}
              onChange={() => change({ buttons })}
            />
            {t(buttons)}
          </label>
        ))}
      </fieldset>
      <fieldset className="choice">
        <legend>{t('daily')}</legend>
        <Amount label={t('newPerDay')} value={settings.newPerDay} onChange={(newPerDay) => change({ newPerDay })} />
        <Amount
          label={t('reviewsPerDay')}
          value={settings.reviewsPerDay}
          onChange={(reviewsPerDay) => change({ reviewsPerDay })}
        />
      </fieldset>
      <RetentionChoice value={settings.retention} onChange={(retention) => change({ retention })} />
      <p className="keys">{t('keys')}</p>
    </dialog>
  );
}

interface ExerciseChoiceProps {
  readonly chosen: readonly Exercise[];
  readonly voice: boolean;
  readonly onChange: (exercises: readonly Exercise[]) => void;
}

/** The last one can't be taken out: there is always something to be asked. */
function ExerciseChoice({ chosen, voice, onChange }: ExerciseChoiceProps) {
  const t = useTranslations('Review');
  return (
    <fieldset className="choice exercises">
      <legend>{t('exercises')}</legend>
      <Hint>{t('exercisesHint')}</Hint>
      {EXERCISES.map((exercise) => {
        const checked = chosen.includes(exercise);
        return (
          <label key={exercise}>
            <input
              type="checkbox"
              checked={checked}
              disabled={(checked && chosen.length === 1) || (exercise === 'listening' && !voice && !checked)}
              onChange={() => onChange(EXERCISES.filter((other) => chosen.includes(other) !== (other === exercise)))}
            />
            {t(`exercise.${exercise}`)}
          </label>
        );
      })}
      {!voice && <Hint>{t('noVoice')}</Hint>}
    </fieldset>
  );
}

const Hint = ({ children }: { children: ReactNode }) => <p className="choice-hint">{children}</p>;

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number a day. What is no such number is left standing until the field is left, then the last one is back. */
function Amount({ label, value, onChange }: AmountProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const amount = Number(text);
    if (text.trim() !== '' && Number.isInteger(amount) && amount >= 0 && amount <= MOST_A_DAY) onChange(amount);
  };
  return (
    <label className="amount">
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_A_DAY}
        value={typed ?? value}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

function RetentionChoice({ value, onChange }: Omit<AmountProps, 'label'>) {
  const t = useTranslations('Review');
  const format = useFormatter();
  const percent = format.number(value, { style: 'percent' });
  return (
    <fieldset className="choice">
      <legend>{t('retention')}</legend>
      <label className="retention">
        <input
          type="range"
          aria-label={t('retention')}
          aria-describedby="retention-hint"
          aria-valuetext={percent}
          min={Math.round(RETENTION.least * PERCENT)}
          max={Math.round(RETENTION.most * PERCENT)}
          value={Math.round(value * PERCENT)}
          onChange={({ target }) => onChange(Number(target.value) / PERCENT)}
        />
        <output>{percent}</output>
      </label>
      <p className="choice-hint" id="retention-hint">
        {t('retentionHint')}
      </p>
    </fieldset>
  );
}
