'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Recording } from '@/lib/dictionary/recording';
import { editionLanguage } from '@/lib/i18n/edition-language';
import { PAUSES, type SoundSettings, TIMES } from '@/lib/storage/sound';
import { chooseSound } from './choose-sound';
import { VoiceChoice } from './voice-choice';

interface SoundOptionsProps {
  readonly settings: SoundSettings;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly recording: Recording | null;
}

/** How sentences follow each other, whose voice it is, and for a recording who reads. */
export function SoundOptions({ settings, voices, recording }: SoundOptionsProps) {
  const t = useTranslations('Sound');
  return (
    <details className="sound-options">
      <summary>{t('options')}</summary>
      <p>{t('shadowingHint')}</p>
      <div className="sound-rows">
        <NumberChoice
          label={t('pauseLabel')}
          values={PAUSES}
          value={settings.pause}
          name={(pause) => t('pauseOf', { pause })}
          onChange={(pause) => chooseSound({ pause })}
        />
        <NumberChoice
          label={t('timesLabel')}
          values={TIMES}
          value={settings.times}
          name={(times) => t('timesOf', { times })}
          onChange={(times) => chooseSound({ times })}
        />
        {voices.length > 0 && <VoiceChoice voices={voices} />}
        <label className="sound-flag">
          <input
            type="checkbox"
            checked={settings.goOn}
            onChange={({ target }) => chooseSound({ goOn: target.checked })}
          />
          {t('goOn')}
        </label>
      </div>
      {recording !== null && <Credit recording={recording} />}
      <p className="sound-keys">{t('keys')}</p>
    </details>
  );
}

function Credit({ recording: { by, licence } }: { recording: Recording }) {
  const t = useTranslations('Sound');
  return <p>{t('readBy', { name: by[editionLanguage(useLocale())], licence })}</p>;
}

interface NumberChoiceProps<T extends number> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly name: (value: T) => string;
  readonly onChange: (value: T) => void;
}

function NumberChoice<T extends number>({ label, values, value, name, onChange }: NumberChoiceProps<T>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => onChange(values.find((other) => String(other) === target.value) ?? value)}
      >
        {values.map((other) => (
          <option key={other} value={other}>
            {name(other)}
          </option>
        ))}
      </select>
    </label>
  );
}
