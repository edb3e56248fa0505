import { expect, test } from 'vitest';
import { isOver, pauseOrGoOn, shownMs, startCountdown, writeClock } from './countdown';

const AT = 1_700_000_000_000;
const MINUTE = 60_000;

test.each([
  [MINUTE, 0, '1:00', false],
  [MINUTE, 1, '1:00', false],
  [MINUTE, 1_000, '0:59', false],
  [MINUTE, 59_999, '0:01', false],
  [MINUTE, MINUTE, '0:00', true],
  [MINUTE, 9 * MINUTE, '0:00', true], // the tab slept
  [90 * MINUTE, 0, '1:30:00', false],
  [null, 999, '0:00', false],
  [null, 61_000, '1:01', false],
  [MINUTE, -5_000, '1:00', false], // the device's clock was set back
])('%s ms, after %i ms: %s', (length, after, shown, over) => {
  const countdown = startCountdown(length, AT);
  expect(writeClock(countdown, shownMs(countdown, AT + after))).toBe(shown);
  expect(isOver(countdown, AT + after)).toBe(over);
});

test('what it stands does not count', () => {
  const stopped = pauseOrGoOn(startCountdown(MINUTE, AT), AT + 20_000);
  expect(shownMs(stopped, AT + 500_000)).toBe(40_000);
  const again = pauseOrGoOn(stopped, AT + 500_000);
  expect(shownMs(again, AT + 510_000)).toBe(30_000);
});
