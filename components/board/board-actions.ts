/** Everything that can be done at the board, by the keys that do it (`KeyboardEvent.key`; "Shift+" before those that need it). */
export const BOARD_KEYS = {
  next: ['ArrowRight'],
  previous: ['ArrowLeft'],
  remoteNext: ['PageDown'],
  remotePrevious: ['PageUp'],
  first: ['Home'],
  last: ['End'],
  step: [' ', 'ArrowDown', 'Enter'],
  stepBack: ['ArrowUp', 'Backspace'],
  wordOn: ['Shift+ArrowRight'],
  wordBack: ['Shift+ArrowLeft'],
  pinyin: ['p'],
  glosses: ['g'],
  english: ['t'],
  notes: ['n'],
  pick: ['w'],
  highlight: ['h'],
  mark1: ['1'],
  mark2: ['2'],
  mark3: ['3'],
  mark4: ['4'],
  clearSentence: ['x'],
  clearAll: ['Shift+x'],
  undo: ['z'],
  timer: ['c'],
  qr: ['q'],
  blank: ['b', '.', '。'],
  fullScreen: ['f', 'F5', 'Shift+F5'],
  larger: ['+', '='],
  smaller: ['-'],
  fit: ['0'],
  theme: ['d'],
  keepAids: ['k'],
  pace: ['v'],
  more: ['m'],
  help: ['?', '？', '/'],
  close: ['Escape'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BoardAction = keyof typeof BOARD_KEYS;
export type BoardActions = Readonly<Record<BoardAction, () => void>>;

/** Held down they go on; of the others a key held down is one. */
export const REPEATED: ReadonlySet<BoardAction> = new Set([
  'next',
  'previous',
  'wordOn',
  'wordBack',
  'larger',
  'smaller',
]);

const ACTIONS = new Map(
  (Object.keys(BOARD_KEYS) as BoardAction[]).flatMap((action) =>
    BOARD_KEYS[action].map((key) => [key as string, action]),
  ),
);

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/**
 * What a key does. Letters are found where they stand on a keyboard that writes no Latin ones.
 * @param shortcuts false: keys that write a character do nothing (WCAG 2.1.4)
 */
export function actionOf({ key, code, shiftKey }: Pressed, shortcuts: boolean): BoardAction | null {
  const letter = /^[\x20-\x7e]$/.test(key) ? null : /^Key([A-Z])$/.exec(code)?.[1];
  const name = (letter ?? key).length === 1 ? (letter ?? key).toLowerCase() : key;
  if (!shortcuts && name.length === 1 && name !== ' ') return null;
  return (shiftKey ? ACTIONS.get(`Shift+${name}`) : undefined) ?? ACTIONS.get(name) ?? null;
}
