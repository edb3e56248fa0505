'use client';
import { useTranslations } from 'next-intl';
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/exchange/types';
import { FILE_KINDS } from './files';

interface FormatChoiceProps {
  readonly format: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

/** Which program the words are for, each with a line that says what comes of it. */
export function FormatChoice({ format, onChange }: FormatChoiceProps) {
  const t = useTranslations('Exchange');
  return (
    <fieldset className="choice exchange-formats">
      <legend>{t('for')}</legend>
      {EXPORT_FORMATS.map((choice) => (
        <label key={choice}>
          <input type="radio" name="exchange-format" checked={format === choice} onChange={() => onChange(choice)} />
          <span>
            <b>{t(`format.${choice}`)}</b> <span className="exchange-ending">.{FILE_KINDS[choice].ending}</span>
            <small>{t(`purpose.${choice}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
