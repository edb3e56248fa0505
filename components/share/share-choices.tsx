'use client';
import { useTranslations } from 'next-intl';
import { WISHES, type Wishes } from '@/lib/classroom/wishes';
import type messages from '@/messages/en.json';

type WishName = (typeof WISHES)[number];
type SettingsKey = keyof typeof messages.Settings;

/** The choices of each wish with their labels; those of the view have their own. */
const ROWS: Readonly<Record<Exclude<WishName, 'view'>, Readonly<Record<string, SettingsKey>>>> = {
  pinyin: { never: 'pinyinNever', tap: 'pinyinTap', unknown: 'pinyinUnknown', all: 'pinyinAll' },
  glosses: { off: 'off', on: 'on' },
  english: { off: 'off', on: 'on' },
  script: { printed: 'scriptPrinted', simplified: 'scriptSimplified', traditional: 'scriptTraditional' },
  notation: { marks: 'notationMarks', numbers: 'notationNumbers', zhuyin: 'notationZhuyin' },
};
const VIEWS = { text: 'viewText', sentence: 'viewSentence', board: 'viewBoard' } as const;

interface ShareChoicesProps {
  readonly wishes: Wishes;
  readonly onChange: (wishes: Wishes) => void;
}

/** What the link asks of the phone that opens it; nothing, unless something is chosen. */
export function ShareChoices({ wishes, onChange }: ShareChoicesProps) {
  const t = useTranslations('Share');
  const settings = useTranslations('Settings');
  const optionsOf = (name: WishName): readonly (readonly [string, string])[] =>
    name === 'view'
      ? Object.entries(VIEWS).map(([value, label]) => [value, t(label)])
      : Object.entries(ROWS[name]).map(([value, label]) => [value, settings(label)]);
  const choose = (name: WishName, value: string) => {
    const { [name]: _, ...rest } = wishes;
    onChange(value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <div className="share-rows">
      {WISHES.map((name) => (
        <label key={name}>
          {name === 'view' ? t('view') : settings(name)}
          <select value={wishes[name] ?? ''} onChange={({ target }) => choose(name, target.value)}>
            <option value="">{t('asThePhone')}</option>
            {optionsOf(name).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
