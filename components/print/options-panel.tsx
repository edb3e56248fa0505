'use client';
import { useTranslations } from 'next-intl';
import { WORKSHEET_CHOICES as CHOICES, LIST_PARTS, PARTS, type Part, type Worksheet } from '@/lib/classroom/worksheet';
import { AmountField, ChoiceField, type FieldProps, ToggleField } from './choice-fields';
import { MOST_WRITTEN } from './parts/writing-part';

interface OptionsPanelProps extends FieldProps {
  readonly isList: boolean;
  /** Which words can be chosen. */
  readonly wordChoices: readonly Worksheet['words'][];
  /** Parts of the text that there is nothing for. */
  readonly missing: readonly Part[];
  readonly set: number;
  readonly onAnotherSet: () => void;
}

const EXERCISES: readonly Part[] = ['match', 'cloze', 'order'];
const OF_WORDS: readonly Part[] = ['words', 'writing', ...EXERCISES];

/** What the worksheet holds and how it looks; only what belongs to its parts is asked. */
export function OptionsPanel({ isList, wordChoices, missing, set, onAnotherSet, ...field }: OptionsPanelProps) {
  const t = useTranslations('Print');
  const { parts } = field.worksheet;
  const has = (...some: readonly Part[]) =>
    some.some((part) => parts.includes(part) && (!isList || LIST_PARTS.includes(part)));
  return (
    <>
      <PartsField isList={isList} missing={missing} {...field} />
      {!isList && has('text', 'interlinear') && (
        <Group title={t('group.text')}>
          {has('text') && <ChoiceField name="pinyin" values={CHOICES.pinyin} {...field} />}
          <ChoiceField name="english" values={CHOICES.english} {...field} />
          {has('text') && <ChoiceField name="lines" values={CHOICES.lines} {...field} />}
          <ToggleField name="numbers" {...field} />
        </Group>
      )}
      {has(...OF_WORDS) && (
        <Group title={t('group.words')}>
          <ChoiceField name="words" values={wordChoices} {...field} />
          {has('words') && <ChoiceField name="blank" values={CHOICES.blank} {...field} />}
          {has('words') && <ToggleField name="forms" {...field} />}
        </Group>
      )}
      {has('writing') && <WritingGroup {...field} />}
      {!isList && has(...EXERCISES) && (
        <Group title={t('group.exercises')}>
          <AmountField name="items" values={CHOICES.items} {...field} />
          <ChoiceField name="version" values={CHOICES.version} {...field} />
          <button type="button" onClick={onAnotherSet}>
            {t('anotherSet')}
          </button>
          <p role="status">{t('setNumber', { set })}</p>
        </Group>
      )}
      {!isList && has('questions') && (
        <Group title={t('group.questions')}>
          <AmountField name="answer" values={CHOICES.answer} {...field} />
        </Group>
      )}
      <Group title={t('group.sheet')}>
        <ChoiceField name="paper" values={['a4', 'letter']} {...field} />
        <ChoiceField name="size" values={['s', 'm', 'l']} {...field} />
        <ChoiceField name="font" values={CHOICES.font} {...field} />
        <ChoiceField
          name="script"
          values={isList ? ['simplified', 'traditional'] : ['printed', 'simplified', 'traditional']}
          {...field}
        />
        <ChoiceField name="notation" values={['marks', 'numbers', 'zhuyin']} {...field} />
        <ToggleField name="name" {...field} />
      </Group>
    </>
  );
}

const WritingGroup = (field: FieldProps) => {
  const t = useTranslations('Print');
  return (
    <Group title={t('group.writing')}>
      <ChoiceField name="squares" values={CHOICES.squares} {...field} />
      <AmountField name="side" values={CHOICES.side} {...field} />
      <AmountField name="trace" values={CHOICES.trace} {...field} />
      <AmountField name="rows" values={CHOICES.rows} {...field} />
      <ToggleField name="strokes" {...field} />
      <p className="print-hint">{t('mostWritten', { count: MOST_WRITTEN })}</p>
    </Group>
  );
};

const Group = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <fieldset className="print-group">
    <legend>{title}</legend>
    {children}
  </fieldset>
);

function PartsField({
  isList,
  missing,
  worksheet,
  onChange,
}: FieldProps & Pick<OptionsPanelProps, 'isList' | 'missing'>) {
  const t = useTranslations('Print');
  const shown = isList ? LIST_PARTS : PARTS;
  const toggle = (part: Part, on: boolean) =>
    onChange({ parts: PARTS.filter((other) => (other === part ? on : worksheet.parts.includes(other))) });
  return (
    <Group title={t('group.parts')}>
      {shown.map((part) => (
        <label key={part} className="print-check">
          <input
            type="checkbox"
            checked={worksheet.parts.includes(part)}
            onChange={({ target }) => toggle(part, target.checked)}
          />
          <span>
            {t(`part.${part}`)}
            {missing.includes(part) && <small>{t(`missing.${part === 'text' ? 'words' : part}`)}</small>}
          </span>
        </label>
      ))}
    </Group>
  );
}
