'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { applySettings } from '@/components/layout/apply-settings';
import { MarkedLine } from '@/components/ui/marked-line';
import type { SettingName, Settings } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { chooseSettings, shownSettings, useSettings, visitStore } from '@/lib/storage/visit';
import type messages from '@/messages/en.json';
import type { ToolProps } from './reader-tools';

type Labels = typeof messages.Settings;
type Row<Name extends SettingName> = { readonly [Choice in Settings[Name]]: keyof Labels };

const ON_OFF = { off: 'off', on: 'on' } as const;

/** Each setting with the label of each of its choices, in the order in which they are shown. */
const ROWS: { readonly [Name in Exclude<SettingName, 'view'>]: Row<Name> } = {
  pinyin: { never: 'pinyinNever', tap: 'pinyinTap', unknown: 'pinyinUnknown', all: 'pinyinAll' },
  glosses: ON_OFF,
  english: ON_OFF,
  script: { printed: 'scriptPrinted', simplified: 'scriptSimplified', traditional: 'scriptTraditional' },
  notation: { marks: 'notationMarks', numbers: 'notationNumbers', zhuyin: 'notationZhuyin' },
  toneColours: ON_OFF,
  size: { s: 'sizeS', m: 'sizeM', l: 'sizeL', xl: 'sizeXl' },
  font: { song: 'fontSong', kai: 'fontKai', hei: 'fontHei' },
  theme: { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' },
  shortcuts: ON_OFF,
};

const LEGENDS: { readonly [Name in keyof typeof ROWS]: keyof Labels } = {
  pinyin: 'pinyin',
  glosses: 'glosses',
  english: 'english',
  script: 'script',
  notation: 'notation',
  toneColours: 'toneColours',
  size: 'size',
  font: 'font',
  theme: 'theme',
  shortcuts: 'shortcuts',
};

/** The reader's settings; every change is seen at once behind the panel and kept on the device. */
export function SettingsPanel({ onTool }: ToolProps) {
  const t = useTranslations('Settings');
  const settings = useSettings();
  const { held } = useStore(visitStore);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const isHeld = (name: SettingName) => held?.aids.some((aid) => aid === name) === true;
  const choose = (change: Partial<Settings>) => {
    chooseSettings(change);
    applySettings(shownSettings());
  };
  return (
    <dialog ref={dialog} className="panel" aria-labelledby="settings-title" onClose={() => onTool(null)}>
      <div className="panel-head">
        <h2 id="settings-title">{t('title')}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      {(Object.keys(ROWS) as (keyof typeof ROWS)[]).map((name) => (
        <fieldset key={name} className="choice" disabled={isHeld(name)}>
          <legend>{t(LEGENDS[name])}</legend>
          {isHeld(name) && <p className="held-reason">{held?.reason}</p>}
          {Object.entries<keyof Labels>(ROWS[name]).map(([value, label]) => (
            <label key={value}>
              <input
                type="radio"
                name={name}
                checked={settings[name] === value}
                onChange={() => choose({ [name]: value })}
              />
              <MarkedLine text={t(label)} />
            </label>
          ))}
        </fieldset>
      ))}
      <p className="keys">{t('keys')}</p>
    </dialog>
  );
}
