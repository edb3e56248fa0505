import type { Page } from '@playwright/test';
import type { Kept } from './storage-modules';
import { answerOf, at, cardOf, manyWords, openStorage, wordOf } from './storage-page';
import { expect, openReport, stored, tapWord, test, wordIn } from './story';

declare const kept: Kept;

const save = async (page: Page, sentence: string, word: string) =>
  (await tapWord(page, sentence, word)).getByRole('button', { name: 'Save word' }).tap();

/** Uses up the space that the browser gives the site: what is left is less than a word. */
const fillDevice = (page: Page) =>
  page.evaluate(() => {
    let filler = '';
    for (let step = 1 << 22; step >= 64; step >>= 1) {
      try {
        localStorage.setItem('filler', filler + 'x'.repeat(step));
        filler += 'x'.repeat(step);
      } catch {} // too much: half of it, then
    }
  });

test('words saved in two tabs at the same moment are all there afterwards', async ({ page, context }) => {
  const other = await context.newPage();
  await openReport(page, 'shifeng');
  await openReport(other, 'shifeng');
  await tapWord(page, 's5', '居民');
  await tapWord(other, 's4', '胜利');
  await Promise.all([page, other].map((tab) => tab.getByRole('button', { name: 'Save word' }).tap()));
  await page.reload();
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'new');
  await expect(wordIn(page, 's4', '胜利')).toHaveAttribute('data-status', 'new');
});

test('a device that is really full: she is told, and what she saved is kept when there is room again', async ({
  page,
}) => {
  await openReport(page, 'shifeng');
  await save(page, 's5', '居民');
  await fillDevice(page);
  await page.keyboard.press('Escape');
  await save(page, 's4', '胜利');
  await expect(page.getByText('The space on this device is used up.')).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('filler'));
  await page.reload(); // leaving the page is the last chance, and it is taken
  await expect(wordIn(page, 's4', '胜利')).toHaveAttribute('data-status', 'new');
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'new');
});

test('storage cleared while she reads: what the page shows is kept with her next word', async ({ page }) => {
  await openReport(page, 'shifeng');
  await save(page, 's5', '居民');
  await page.evaluate(() => localStorage.clear());
  await page.keyboard.press('Escape');
  await (await tapWord(page, 's5', '居民')).getByRole('button', { name: 'Known' }).tap();
  await page.reload();
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'known');
});

test('a saved sentence says where the word stands in it', async ({ page }) => {
  await openReport(page, 'shifeng');
  await save(page, 's5', '居民');
  const words = Object.entries(await stored(page)).find(([key]) => key.startsWith('duizhao:words'))?.[1] ?? '';
  const [example] = JSON.parse(words).data['居民|ju1 min2'].examples;
  expect(example.zh.slice(example.at)).toMatch(/^居民/);
});

test('the browser is asked once to keep her words for good, and not again', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => {
      sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked')) + 1));
      return false;
    };
  });
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'));
  await openReport(page, 'shifeng');
  expect(await asked()).toBeNull(); // not before there is something to keep
  await save(page, 's5', '居民');
  await expect.poll(asked).toBe('1');
  await expect.poll(async () => (await stored(page))['duizhao:backup']).toContain('"askedToPersist":true');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await save(page, 's4', '胜利');
  await page.waitForLoadState('networkidle');
  expect(await asked()).toBe('1');
});

test('what she has read is counted by day', async ({ page }) => {
  await openReport(page, 'shifeng', '#s5');
  await expect
    .poll(async () => (await stored(page))['duizhao:days'] ?? '')
    .toMatch(/"\d{4}-\d\d-\d\d":\{"sentences":1\}/);
});

test.describe('ten thousand words', () => {
  test('they fit, are marked in the text, and the next one is saved with them', async ({ page }) => {
    await openStorage(page);
    expect(await page.evaluate((words) => kept.replaceSavedWords(words), manyWords(10_000))).toBeNull();
    await openReport(page, 'shifeng');
    await save(page, 's5', '居民');
    await page.reload();
    await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'new');
    await openStorage(page);
    expect(await page.evaluate(() => Object.keys(kept.wordStore.get()).length)).toBe(10_001);
  });

  test('when they do not fit, none of them is there, and all that was there is', async ({ page }) => {
    await openStorage(page);
    await page.evaluate((word) => kept.wordStore.save(word), wordOf('行'));
    await page.evaluate(() => localStorage.setItem('filler', 'x'.repeat(2_500_000)));
    const before = await stored(page);
    expect(await page.evaluate((words) => kept.replaceSavedWords(words), manyWords(10_000))).toBe('full');
    const words = (items: Record<string, string>) =>
      Object.entries(items).flatMap(([key, raw]) => (key.includes('words') ? Object.values(JSON.parse(raw).data) : []));
    expect(words(await stored(page))).toEqual(words(before));
    expect(await page.evaluate(() => Object.keys(kept.wordStore.get()))).toEqual(['行|x1']);
  });
});

test.describe('reviews', () => {
  const [one, two] = ['行|hang2', '绿|lv4'];
  const answer = (page: Page, word: string, time: number) =>
    page.evaluate(([after, log]) => kept.reviews.keepAnswer(after, log), [
      cardOf(word, { due: time + 1000, lastReview: time }),
      answerOf(word, time),
    ] as const);
  const loaded = (page: Page) =>
    page.evaluate(async () => ({ cards: await kept.reviews.loadCards(), log: await kept.reviews.loadLog() }));

  test('an answer is kept, is due again, and can be taken back', async ({ page }) => {
    await openStorage(page);
    expect(await page.evaluate(() => kept.reviews.countDue(Date.now()))).toBe(0);
    await answer(page, one, at(1000));
    await answer(page, two, at(2000));
    await openStorage(page);
    expect(await loaded(page)).toEqual({
      cards: [cardOf(two, { due: at(3000), lastReview: at(2000) }), cardOf(one)], // in the order of their keys
      log: [answerOf(one, at(1000)), answerOf(two, at(2000))],
    });
    const due = (ms: number) => page.evaluate((now) => kept.reviews.countDue(now), at(ms));
    expect(await due(1999)).toBe(0);
    expect(await due(2000)).toBe(1);
    expect(await due(3000)).toBe(2);
    expect(await page.evaluate((word) => kept.reviews.countDue(Date.now(), (asked) => asked === word), one)).toBe(1);
    expect(await page.evaluate((since) => kept.reviews.loadLog(since), at(1500))).toEqual([answerOf(two, at(2000))]);
    await page.evaluate((log) => kept.reviews.takeBackAnswer(log), answerOf(two, at(2000)));
    expect(await loaded(page)).toEqual({ cards: [cardOf(one)], log: [answerOf(one, at(1000))] });
  });

  test('another tab hears of an answer', async ({ page, context }) => {
    const other = await context.newPage();
    await openStorage(page);
    await openStorage(other);
    await other.evaluate(() => {
      Object.assign(window, { heard: 0 });
      kept.reviews.watchReviews(() => Object.assign(window, { heard: 1 }));
    });
    await answer(page, one, at(1000));
    await expect.poll(() => other.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(1);
    await answer(other, two, at(2000));
    expect((await loaded(page)).cards).toHaveLength(2);
  });

  test('a full device keeps the card and its answer both or neither, and both with the next answer', async ({
    page,
  }) => {
    await openStorage(page);
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
      IDBObjectStore.prototype.put = function (value, ...key) {
        if (this.name === 'log') throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value, ...key);
      };
    });
    await answer(page, one, at(1000));
    expect(await page.evaluate(() => kept.troubleStore.get())).toEqual({ 'duizhao-review': 'full' });
    expect((await loaded(page)).cards).toHaveLength(1); // for this visit
    expect(await page.evaluate(() => kept.reviews.countDue(Date.now()))).toBe(0); // the device has not even the half of it
    const failed = page.evaluate(
      (card) =>
        kept.reviews.changeReviews({ cards: new Map([[card.id, card]]), log: new Map() }).then(
          () => null,
          (error) => error.code,
        ),
      cardOf(two),
    );
    await expect(failed).resolves.toBe('full'); // not before the answer that waits
    await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
    await answer(page, two, at(2000));
    expect(await page.evaluate(() => kept.troubleStore.get())).toEqual({});
    await openStorage(page);
    expect((await loaded(page)).log).toHaveLength(2);
  });

  test('a browser without a database: she reviews for the visit, and is told', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await openStorage(page);
    await answer(page, one, at(1000));
    expect(await loaded(page)).toEqual({ cards: [cardOf(one)], log: [answerOf(one, at(1000))] });
    expect(await page.evaluate(() => kept.troubleStore.get())).toEqual({ 'duizhao-review': 'blocked' });
    expect(await page.evaluate(() => kept.reviews.countDue(Date.now()))).toBe(0);
    const code = page.evaluate(
      (card) =>
        kept.reviews.changeReviews({ cards: new Map([[card.id, card]]), log: new Map() }).then(
          () => null,
          (error) => error.code,
        ),
      cardOf(two),
    );
    await expect(code).resolves.toBe('blocked');
  });

  test('a card that can’t be read is left as it is, and goes into the backup as it is', async ({ page }) => {
    await openStorage(page);
    await answer(page, one, at(1000));
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('duizhao-review');
        request.onsuccess = () => resolve(request.result);
      });
      const change = db.transaction('cards', 'readwrite');
      change.objectStore('cards').put({ id: '坏|huai4#meaning', due: 1, future: true });
      await new Promise((resolve) => Object.assign(change, { oncomplete: resolve }));
      db.close();
    });
    expect((await loaded(page)).cards).toEqual([cardOf(one)]);
    await answer(page, two, at(2000));
    expect((await loaded(page)).cards).toHaveLength(2);
    const { reviews } = await page.evaluate(() => kept.collectBackup(new Date(0)));
    expect(reviews.cards.data).toContainEqual({ id: '坏|huai4#meaning', due: 1, future: true });
  });
});

test.describe('a backup', () => {
  const TEXT = {
    text: {
      id: '9f3a',
      title: '书店',
      format: 'pasted',
      script: 'simplified' as const,
      addedAt: '2026-04-11T20:58:00.000Z',
      openedAt: null,
      characters: 4,
      place: null,
      mends: [],
    },
    blocks: { kinds: 'af', text: '书店\n书店开门。' },
    counts: null,
  };
  /** A learner with something of everything. */
  const live = async (page: Page) => {
    await page.evaluate(
      async ([words, text, card, log]) => {
        kept.replaceSavedWords(words);
        const list = kept.ensureList('For the exam') ?? '';
        kept.wordStore.change(['一|x1'], (word) => ({ ...word, lists: [list], note: 'mine' }));
        kept.settingsStore.update((settings) => ({ ...settings, size: 'l' }));
        kept.reviewSettingsStore.update((settings) => ({ ...settings, retention: 0.85 }));
        await kept.texts.keepText(text);
        await kept.reviews.keepAnswer(card, log);
      },
      [manyWords(300), TEXT, cardOf('一|x1'), answerOf('一|x1', at(1000))] as const,
    );
    await page.evaluate(() => localStorage.setItem('duizhao:aside:words:3:1', '{"version":1,"data":"cut sho"}'));
  };
  const collect = (page: Page) => page.evaluate(() => kept.collectBackup(new Date(0)));
  const clearAll = (page: Page) =>
    page.evaluate(async () => {
      localStorage.clear();
      for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
    });
  const restore = (page: Page, file: object) =>
    page.evaluate(async (text) => {
      const { backup } = kept.openBackup(text);
      if (backup === null) return 'unread';
      const undo = await kept.restoreBackup({ backup }).catch((error) => error.code as string);
      if (typeof undo === 'string') return undo;
      Object.assign(window, { undo });
      return 'restored';
    }, JSON.stringify(file));

  test('everything is cleared, everything comes back, and one undo takes it away again', async ({ page }) => {
    await openStorage(page);
    await live(page);
    const file = await collect(page);
    expect(Object.keys(file.words.data)).toHaveLength(300);
    await clearAll(page);
    await openStorage(page);
    const bare = await collect(page);
    expect(bare.words.data).toEqual({});
    expect(await restore(page, file)).toBe('restored');
    expect(await collect(page)).toEqual(file);
    await openStorage(page); // as another visit sees it
    expect(await collect(page)).toEqual(file);

    await clearAll(page);
    await openStorage(page);
    await restore(page, file);
    await page.evaluate(() => (window as unknown as { undo: () => Promise<void> }).undo());
    expect(await collect(page)).toEqual(bare);
  });

  test('restored where she has gone on: nothing of either is lost, and a second time changes nothing', async ({
    page,
  }) => {
    await openStorage(page);
    await live(page);
    const file = await collect(page);
    await page.evaluate((word) => {
      kept.wordStore.save(word);
      kept.wordStore.setStatus('丁|x1', 'known');
      kept.wordStore.remove(['一|x1']);
    }, wordOf('新'));
    expect(await restore(page, file)).toBe('restored');
    const now = await collect(page);
    expect(now.words.data['新|x1']).toBeDefined();
    expect(now.words.data['丁|x1']?.status).toBe('known');
    expect(now.words.data['一|x1']).toEqual(file.words.data['一|x1']);
    expect(Object.keys(now.words.data)).toHaveLength(301);
    expect(await restore(page, file)).toBe('restored');
    expect(await collect(page)).toEqual(now);
  });

  test('a device too full for it: nothing is half done', async ({ page }) => {
    await openStorage(page);
    await live(page);
    const file = await collect(page);
    await clearAll(page);
    await openStorage(page);
    const bare = await collect(page);
    await fillDevice(page);
    expect(await restore(page, file)).toBe('full');
    expect(await collect(page)).toEqual(bare);
  });

  test('a browser that keeps nothing still gives what there is', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await openStorage(page);
    await page.evaluate((word) => kept.wordStore.save(word), wordOf('行'));
    const { words, whole } = await page.evaluate(async () => {
      const { file, whole } = await kept.collectReadable(new Date());
      return { words: Object.keys(file.words.data), whole };
    });
    expect(words).toEqual(['行|x1']);
    expect(whole).toBe(false); // and is not counted as a backup
  });
});

test('a backup file is written when it is chosen, after changes, and whole or not at all', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(window, {
      // The browser's own folder stands in for one of hers: its files are of the same kind, without the dialog.
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('duizhao-backup.json', { create: true }),
    }),
  );
  const words = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle('duizhao-backup.json')).getFile();
      return Object.keys(JSON.parse(await file.text()).words.data).sort();
    });
  await openStorage(page);
  expect(await page.evaluate(() => kept.backupFileStatus())).toBe('none');
  await page.evaluate((word) => kept.wordStore.save(word), wordOf('行'));
  expect(await page.evaluate(() => kept.chooseBackupFile())).toBe('written');
  expect(await words()).toEqual(['行|x1']);

  await page.evaluate((word) => kept.wordStore.save(word), wordOf('绿'));
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(async () => expect(await words()).toEqual(['绿|x1', '行|x1'])).toPass(); // it may be in the middle of being replaced

  await page.evaluate(() => {
    FileSystemWritableFileStream.prototype.write = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  expect(await page.evaluate(() => kept.writeBackupFile())).toBe('full');
  expect(await words()).toHaveLength(2); // the old one, whole
  await page.evaluate(() => kept.forgetBackupFile());
  expect(await page.evaluate(() => kept.backupFileStatus())).toBe('none');
});
