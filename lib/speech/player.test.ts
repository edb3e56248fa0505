import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPlayer, type PlayerOptions } from './player';
import type { SayOutcome, SayRequest, Speaker } from './speaker';

const TEXT: Readonly<Record<string, string>> = { s1: '石峰区。', s2: '* * *', s3: '胜利了。', s4: '完。' };
const IDS = Object.keys(TEXT);
const EASY: PlayerOptions = { speed: 1, shadowing: false, pause: 1, times: 1, goOn: true };

/** A speaker that takes a second for each sentence, and notes what it was asked. */
function setUp(options: Partial<PlayerOptions> = {}, outcomes: Readonly<Record<string, SayOutcome>> = {}) {
  const asked: SayRequest[] = [];
  const chosen = { ...EASY, ...options };
  const speaker: Speaker = {
    say: (request) => {
      asked.push(request);
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(outcomes[request.line.id] ?? 'ended'), 1_000);
        request.signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve('stopped');
        });
      });
    },
    setSpeed: () => false,
    unlock: () => {},
    dispose: () => {},
  };
  const text = {
    line: async (id: string) => ({ id, text: TEXT[id] ?? '' }),
    beside: (id: string, by: 1 | -1) => IDS[IDS.indexOf(id) + by] ?? null,
  };
  const player = createPlayer(speaker, text, () => chosen);
  return { player, speaker, asked, chosen, said: () => asked.map(({ line }) => line.id) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('the whole text, but for lines that have nothing to say', async () => {
  const { player, said } = setUp();
  player.play('s1');
  await later(10_000);
  expect(said()).toEqual(['s1', 's3', 's4']);
  expect(player.get()).toMatchObject({ status: 'still', sentence: 's4', trouble: null });
});

test('a text that can’t be read on stops the player, and the next press tries again', async () => {
  let lost = true;
  const { speaker, said } = setUp();
  const player = createPlayer(
    speaker,
    {
      line: async (id) => {
        if (lost) throw new Error('not in the page');
        return { id, text: TEXT[id] ?? '' };
      },
      beside: () => null,
    },
    () => EASY,
  );
  player.play('s1');
  await later(10);
  expect(player.get()).toMatchObject({ status: 'still', trouble: 'failed' });
  lost = false;
  player.play('s1');
  await later(1_100);
  expect(said()).toEqual(['s1']);
  expect(player.get()).toMatchObject({ status: 'still', trouble: null });
});

describe('shadowing', () => {
  test.each([
    [0.5, 1_000],
    [1, 1_000],
    [2, 2_000],
  ])('her turn at %f× is %i ms after a sentence of a second', async (pause, turnMs) => {
    const { player, said } = setUp({ shadowing: true, pause });
    player.play('s1');
    await later(1_010);
    expect(player.get()).toMatchObject({ status: 'turn', sentence: 's1', turnMs });
    await later(turnMs - 20);
    expect(said()).toEqual(['s1']);
    await later(30);
    expect(said()).toEqual(['s1', 's3']);
  });
  test('her turn can be stopped, and then the sentence is said again', async () => {
    const { player, said } = setUp({ shadowing: true });
    player.play('s1');
    await later(1_500);
    player.pause();
    await later(5_000);
    expect(player.get().status).toBe('still');
    player.play('s1');
    await later(10);
    expect(said()).toEqual(['s1', 's1']);
  });
});

test('each sentence as often as she likes', async () => {
  const { player, said } = setUp({ times: 2 });
  player.play('s3');
  await later(10_000);
  expect(said()).toEqual(['s3', 's3', 's4', 's4']);
});

test('it stops after each sentence if she likes', async () => {
  const { player, said } = setUp({ goOn: false });
  player.play('s1');
  await later(10_000);
  expect(said()).toEqual(['s1']);
});

test('a sentence is repeated alone', async () => {
  const { player, said } = setUp({ times: 3 });
  player.repeat('s3');
  await later(10_000);
  expect(said()).toEqual(['s3']);
});

test('what was paused is gone on with, and only there', async () => {
  const { player, asked } = setUp();
  player.play('s1');
  await later(500);
  player.pause();
  player.play('s1');
  await later(500);
  player.pause();
  player.play('s3');
  await later(10);
  expect(asked.map(({ line, resume }) => [line.id, resume])).toEqual([
    ['s1', false],
    ['s1', true],
    ['s3', false],
  ]);
});

test('another speed counts at once: the sentence is said again', async () => {
  const { player, asked, chosen } = setUp();
  player.play('s1');
  await later(500);
  chosen.speed = 0.5;
  player.refresh();
  await later(10);
  expect(asked.map(({ line, speed }) => [line.id, speed])).toEqual([
    ['s1', 1],
    ['s1', 0.5],
  ]);
});

test('sentences flow only where nothing comes between them', async () => {
  const flows = async (options: Partial<PlayerOptions>) => {
    const { player, asked } = setUp(options);
    player.play('s1');
    await later(10);
    player.pause();
    return asked[0]?.next;
  };
  expect(await flows({})).toBe('s2');
  expect(await flows({ shadowing: true })).toBeNull();
  expect(await flows({ times: 2 })).toBeNull();
  expect(await flows({ goOn: false })).toBeNull();
});

test('what goes wrong is told, and stops it', async () => {
  const { player, said } = setUp({}, { s3: 'silent' });
  player.play('s1');
  await later(10_000);
  expect(said()).toEqual(['s1', 's3']);
  expect(player.get()).toMatchObject({ status: 'still', sentence: 's3', trouble: 'silent' });
});

test('a sentence that was not recorded is passed over', async () => {
  const { player, said } = setUp({}, { s3: 'missing' });
  player.play('s1');
  await later(10_000);
  expect(said()).toEqual(['s1', 's3', 's4']);
  expect(player.get().trouble).toBeNull();
});

test('one voice at a time: a second player stops the first', async () => {
  const [first, second] = [setUp(), setUp()];
  first.player.play('s1');
  await later(100);
  second.player.play('s3');
  await later(100);
  expect([first.player.get().status, second.player.get().status]).toEqual(['still', 'speaking']);
});
