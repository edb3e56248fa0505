'use client';
import { useTranslations } from 'next-intl';
import { BOARD_CHOICES, type BoardSettings, boardStore, chooseBoard } from '@/lib/storage/board-settings';
import { useStore } from '@/lib/storage/use-store';
import type { BoardAction, BoardActions } from './board-actions';
import { BoardPanel } from './board-panel';

interface BoardMoreProps {
  readonly actions: BoardActions;
  /** What can't be done here: full screen on a phone that has none, a QR code of a text that only this device has. */
  readonly missing: readonly BoardAction[];
  readonly onClose: () => void;
}

/** What has a key, for hands that have none. */
const BUTTONS = [
  'pinyin',
  'glosses',
  'english',
  'notes',
  'stepBack',
  'wordOn',
  'wordBack',
  'pick',
  'highlight',
  'timer',
  'qr',
  'blank',
  'fullScreen',
  'larger',
  'smaller',
  'fit',
  'first',
  'last',
  'clearAll',
  'undo',
  'help',
] as const satisfies readonly BoardAction[];

const ROWS = ['theme', 'pace', 'keepAids', 'remote', 'qr'] as const satisfies readonly (keyof BoardSettings)[];

/** Everything that the board can do, as buttons, and how the teacher wants it from now on. */
export function BoardMore({ actions, missing, onClose }: BoardMoreProps) {
  const t = useTranslations('Board');
  const settings = useStore(boardStore);
  const run = (action: BoardAction) => {
    onClose();
    actions[action]();
  };
  return (
    <BoardPanel title={t('title')} onClose={onClose}>
      <div className="board-buttons">
        {BUTTONS.filter((action) => !missing.includes(action)).map((action) => (
          <button key={action} type="button" onClick={() => run(action)}>
            {t(`do.${action}`)}
          </button>
        ))}
      </div>
      {ROWS.map((name) => (
        <fieldset key={name} className="choice">
          <legend>{t(`setting.${name}`)}</legend>
          {BOARD_CHOICES[name].map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={`board-${name}`}
                checked={settings[name] === value}
                onChange={() => chooseBoard({ [name]: value })}
              />
              {t(`choice.${name}.${value}` as 'choice.theme.light')}
            </label>
          ))}
        </fieldset>
      ))}
    </BoardPanel>
  );
}
