import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDevice, type Tab } from '@/tests/unit/device';
import { anyVocabulary, anyWord, exampleOf, savedWord, vocabularyOf } from '@/tests/unit/vocabulary';
import { inList, notInList, withoutExample, withText } from '../vocabulary/edit-word';
import { withStatus } from '../vocabulary/operations';
import { keyOf, type SavedWord, type Vocabulary, type WordKey } from '../vocabulary/word';

afterEach(() => vi.unstubAllGlobals());

const load = async () => ({
  ...(await import('./words')),
  ...(await import('./replace-words')),
  ...(await import('./lists')),
  ...(await import('./troubles')),
  ...(await import('./decode')),
});
type Modules = Awaited<ReturnType<typeof load>>;
const openTab = (device: ReturnType<typeof createDevice>) => device.openTab(load);
const words = (tab: Tab<Modules>): Vocabulary => tab.run(({ wordStore }) => wordStore.get());

const [hang, xing, green] = [savedWord('行', 'hang2'), savedWord('行', 'xing2'), savedWord('绿', 'lv4')];
const AT = '2027-01-01T00:00:00.000Z';

test('two tabs that save at once lose nothing, whether they hear of each other or not', async () => {
  const device = createDevice();
  const [one, two] = [await openTab(device), await openTab(device)];
  words(one);
  words(two);
  one.run(({ wordStore }) => wordStore.save(hang));
  two.run(({ wordStore }) => wordStore.save(xing)); // the same shard, before it has heard
  expect(words(two)).toEqual(vocabularyOf(hang, xing));
  one.hear();
  expect(words(one)).toEqual(vocabularyOf(hang, xing));
});

test('where no word was ever saved a page that looks words up hears of no change; then of each', async () => {
  const tab = await openTab(createDevice());
  const changes = () => tab.run(({ wordChangesStore }) => wordChangesStore.get());
  const none = tab.run(({ wordChangesStore }) => wordChangesStore.getInitial());
  expect(changes()).toBe(none);
  tab.run(({ wordStore }) => wordStore.save(hang));
  const saved = changes();
  expect(saved).not.toBe(none);
  tab.run(({ wordStore }) => wordStore.remove([keyOf(hang)]));
  expect(changes()).not.toBe(saved);
  expect(changes()).not.toBe(none); // its mark is to be taken away
});

describe('storage cleared while the page is open', () => {
  test('what the page still has is kept with the next change', async () => {
    const device = createDevice();
    const tab = await openTab(device);
    tab.run(({ wordStore }) => wordStore.save(hang));
    device.clear();
    tab.hear();
    expect(words(tab)).toEqual(vocabularyOf(hang));
    tab.run(({ wordStore }) => wordStore.save(xing));
    expect(words(await openTab(device))).toEqual(vocabularyOf(hang, xing));
  });
  test.each([
    ['a word that is there', green],
    ['a word whose shard was never there', savedWord('安', 'an1')],
  ])('a change to %s keeps every shard and the lists', async (_, word) => {
    const device = createDevice();
    const tab = await openTab(device);
    tab.run(({ wordStore, listStore }) => {
      [hang, green].forEach((saved) => void wordStore.save(saved));
      listStore.update(() => ({ a: { name: 'A', createdAt: AT } }));
    });
    device.items.clear(); // by the page's own console: it hears of nothing
    tab.run(({ wordStore }) => wordStore.save({ ...word, examples: [exampleOf('new')] }));
    const next = await openTab(device);
    expect(Object.keys(words(next)).sort()).toEqual([...new Set([hang, green, word].map(keyOf))].sort());
    expect(next.run(({ listStore }) => Object.keys(listStore.get()))).toEqual(['a']);
  });
  test('what there was no room for then is kept when the page is left', async () => {
    const device = createDevice();
    const tab = await openTab(device);
    tab.run(({ wordStore }) => [hang, green].forEach((saved) => void wordStore.save(saved)));
    const all = new Map(device.items);
    device.items.clear();
    device.quota = 0;
    tab.run(({ wordStore }) => wordStore.setStatus(keyOf(hang), 'known'));
    device.quota = Number.POSITIVE_INFINITY;
    tab.leave();
    expect([...device.items.keys()].sort()).toEqual([...all.keys()].sort());
  });
  test('what was set aside stays aside', async () => {
    const device = createDevice();
    const first = await openTab(device);
    first.run(({ wordStore }) => [hang, green].forEach((saved) => void wordStore.save(saved)));
    const [broken = ''] = [...device.items.keys()];
    device.items.set(broken, 'garbage');
    const tab = await openTab(device);
    words(tab);
    device.items.delete(broken);
    tab.run(({ wordStore }) => wordStore.save(savedWord('安', 'an1')));
    expect(device.items.has(broken)).toBe(false);
  });
  test('who leaves without another change has cleared it', async () => {
    const device = createDevice();
    const tab = await openTab(device);
    tab.run(({ wordStore }) => wordStore.save(hang));
    device.clear();
    tab.hear();
    tab.leave();
    expect(device.items.size).toBe(0);
  });
});

test('a page that comes back from the browser’s memory shows what another wrote meanwhile', async () => {
  const device = createDevice();
  const tab = await openTab(device);
  words(tab);
  (await openTab(device)).run(({ wordStore }) => wordStore.save(hang));
  expect(words(tab)).toEqual({}); // asleep, it hears of nothing
  tab.comeBack();
  expect(words(tab)).toEqual(vocabularyOf(hang));
});

describe('many words at once', () => {
  test('each is set exactly so, or taken away', async () => {
    const tab = await openTab(createDevice());
    const trouble = tab.run(({ wordStore, replaceSavedWords }) => {
      wordStore.save(hang);
      wordStore.save(green);
      return replaceSavedWords({
        [keyOf(hang)]: null,
        [keyOf(green)]: { ...green, gloss: 'green' },
        [keyOf(xing)]: xing,
      });
    });
    expect(trouble).toBeNull();
    expect(words(tab)).toEqual(vocabularyOf(xing, { ...green, gloss: 'green' }));
  });

  test('whatever room there is, all are kept or none, on the device and in the page', async () => {
    const outcomes = new Set<string | null>();
    const property = fc.asyncProperty(
      anyVocabulary,
      anyVocabulary,
      fc.nat({ max: 4000 }),
      async (before, after, room) => {
        const device = createDevice();
        const tab = await openTab(device);
        tab.run(({ wordStore }) => Object.values(before).forEach((word) => void wordStore.save(word)));
        const there = words(tab);
        device.quota = [...device.items].reduce((sum, [key, raw]) => sum + key.length + raw.length, 0) + room;
        const trouble = tab.run(({ replaceSavedWords }) => replaceSavedWords(after));
        outcomes.add(trouble);
        const expected = trouble === null ? { ...there, ...after } : there;
        expect(words(tab)).toEqual(expected);
        expect(tab.run(({ troubleStore }) => troubleStore.get())).toEqual({});
        expect(words(await openTab(device))).toEqual(expected);
      },
    );
    await fc.assert(property, { numRuns: 40 });
    expect(outcomes).toEqual(new Set([null, 'full'])); // both have been seen
  });

  test('what is taken back finds the room that it had', async () => {
    const device = createDevice();
    const tab = await openTab(device);
    const long = { ...hang, gloss: 'a row '.repeat(100) };
    tab.run(({ wordStore }) => wordStore.save(long));
    device.quota = [...device.items].reduce((sum, [key, raw]) => sum + key.length + raw.length, 0) + 300;
    const smaller = { ...hang, gloss: '' };
    const larger = { ...green, gloss: 'green '.repeat(80) };
    const tooLarge = { ...savedWord('安', 'an1'), gloss: 'peace '.repeat(400) };
    expect(tab.run(({ replaceSavedWords }) => replaceSavedWords(vocabularyOf(smaller, larger, tooLarge)))).toBe('full');
    expect(words(await openTab(device))).toEqual(vocabularyOf(long));
  });

  test('what the browser refuses to take back is told, and taken back with the next change', async () => {
    const device = createDevice();
    const tab = await openTab(device);
    tab.run(({ wordStore }) => wordStore.save(savedWord('安', 'an1')));
    let writes = 1;
    Object.defineProperty(device, 'quota', { get: () => (writes-- > 0 ? Number.POSITIVE_INFINITY : 0) });
    expect(tab.run(({ replaceSavedWords }) => replaceSavedWords(vocabularyOf(hang, green)))).toBe('half');
    expect(words(await openTab(device))).toEqual(vocabularyOf(savedWord('安', 'an1'), hang));
    writes = 9;
    tab.run(({ wordStore }) => wordStore.setStatus('安|an1', 'known'));
    expect(Object.keys(words(await openTab(device)))).toEqual(['安|an1']);
  });

  test.each([0, 1, 2, 3])(
    'a crash after %i writes leaves each word as it was or as it should be; again, and all is done',
    async (writes) => {
      const device = createDevice();
      const tab = await openTab(device);
      const before = ['行', '绿', '安', '石'].map((characters) => savedWord(characters, 'x1'));
      tab.run(({ wordStore }) => before.forEach((word) => void wordStore.save(word)));
      const after = Object.fromEntries(before.map((word) => [keyOf(word), { ...word, gloss: 'new' }]));
      tab.crashAfter(writes);
      tab.run(({ replaceSavedWords }) => replaceSavedWords(after));
      const next = await openTab(device);
      const glosses = Object.values(words(next)).map(({ gloss }) => gloss);
      expect(glosses.filter((gloss) => gloss === 'new')).toHaveLength(writes);
      expect(glosses).toHaveLength(before.length);
      expect(next.run(({ replaceSavedWords }) => replaceSavedWords(after))).toBeNull();
      expect(words(await openTab(device))).toEqual(after);
    },
  );
});

test.each([
  ['cut short', '{"version":1,"data":{"行|hang2":{"char', 'unreadable'],
  ['of a newer version', '{"version":7,"data":{"anything":true}}', 'too-new'],
])('a shard %s is left as it is; the words of the others and of this visit are there', async (_, raw, trouble) => {
  const device = createDevice();
  (await openTab(device)).run(({ wordStore }) => wordStore.save(green));
  const shard = `duizhao:words:${((hang.characters.codePointAt(0) ?? 0) % 16).toString(16)}`;
  device.items.set(shard, raw);
  const tab = await openTab(device);
  tab.run(({ wordStore }) => wordStore.save(xing));
  expect(words(tab)).toEqual(vocabularyOf(green, xing));
  expect(tab.run(({ replaceSavedWords }) => replaceSavedWords({ [keyOf(hang)]: hang, [keyOf(green)]: null }))).toBe(
    trouble,
  );
  expect(words(tab)).toEqual(vocabularyOf(green, xing));
  expect(device.items.get(shard)).toBe(raw);
});

test('a browser that keeps nothing: the words are there for the visit, and a big change is refused whole', async () => {
  const device = createDevice();
  device.blocked = true;
  const tab = await openTab(device);
  tab.run(({ wordStore }) => [hang, xing].forEach((word) => void wordStore.save(word)));
  expect(words(tab)).toEqual(vocabularyOf(hang, xing));
  expect(tab.run(({ replaceSavedWords }) => replaceSavedWords(vocabularyOf(green)))).toBe('blocked');
  expect(words(tab)).toEqual(vocabularyOf(hang, xing));
});

const TEN_THOUSAND: readonly SavedWord[] = Array.from({ length: 10_000 }, (_, i) =>
  savedWord(String.fromCodePoint(0x4e00 + (i % 5000)) + (i < 5000 ? '' : '子'), 'x1', {
    examples: [exampleOf(`s${i}`)],
  }),
);

test('ten thousand words fit, each tap rewrites a sixteenth of them at most, and half of them are deleted at once', async () => {
  const device = createDevice();
  const tab = await openTab(device);
  expect(tab.run(({ replaceSavedWords }) => replaceSavedWords(vocabularyOf(...TEN_THOUSAND)))).toBeNull();
  const before = new Map(device.items);
  tab.run(({ wordStore }) => wordStore.save(savedWord('行', 'hang2')));
  const rewritten = [...device.items].filter(
    ([key, raw]) => before.get(key) !== raw && key.startsWith('duizhao:words'),
  );
  expect(rewritten).toHaveLength(1);
  tab.run(({ wordStore }) => wordStore.remove(TEN_THOUSAND.slice(0, 5000).map(keyOf)));
  expect(Object.keys(words(await openTab(device)))).toHaveLength(5001);
});

// What a learner can do with her words, each told twice: to the store, and to a Map that only a test could live with.
type Model = Map<WordKey, SavedWord>;
interface Step {
  readonly store: (modules: Modules) => void;
  readonly model: (model: Model) => void;
  /** It is made of what the page shows, so the page must have heard of what other tabs did. */
  readonly hears?: true;
}

const pick = (model: Model, n: number): SavedWord | undefined => [...model.values()][n % Math.max(1, model.size)];
const set = (model: Model, word: SavedWord) => void model.set(keyOf(word), word);

const sameSentence = (a: SavedWord['examples'][number], b: SavedWord['examples'][number]) =>
  a.slug === b.slug && a.sentence === b.sentence && a.zh === b.zh;

const saving = anyWord.map(
  (word): Step => ({
    store: ({ wordStore }) => wordStore.save(word),
    model: (model) => {
      const there = model.get(keyOf(word));
      if (there === undefined) return set(model, word);
      const more = word.examples.filter((example) => !there.examples.some((old) => sameSentence(old, example)));
      set(model, { ...there, examples: [...there.examples, ...more] });
    },
  }),
);

/** One of the saved words is changed. */
const changing = (change: (word: SavedWord) => SavedWord, expected: (word: SavedWord) => SavedWord) =>
  fc.nat().map((n): Step => {
    let key: WordKey | undefined;
    return {
      model: (model) => {
        const word = pick(model, n);
        key = word === undefined ? undefined : keyOf(word);
        if (word !== undefined) set(model, expected(word));
      },
      store: ({ wordStore }) => key !== undefined && wordStore.change([key], change),
    };
  });
const status = changing(withStatus('known', AT), (word) =>
  word.status === 'known' ? word : { ...word, status: 'known', changedAt: AT },
);
const gloss = changing(withText({ gloss: ' mine ' }, AT), (word) =>
  word.gloss === 'mine' ? word : { ...word, gloss: 'mine', changedAt: AT },
);
const putInList = changing(inList('a', AT), (word) =>
  word.lists?.includes('a') ? word : { ...word, lists: [...(word.lists ?? []), 'a'], changedAt: AT },
);
const takeFromList = changing(notInList('a', AT), ({ lists, ...word }) => {
  const left = lists?.filter((id) => id !== 'a');
  if (left?.length === lists?.length) return lists === undefined ? word : { ...word, lists };
  return left === undefined || left.length === 0 ? { ...word, changedAt: AT } : { ...word, lists: left, changedAt: AT };
});
const sentence = changing(
  (word) => (word.examples[0] === undefined ? word : withoutExample(word.examples[0], AT)(word)),
  (word) => (word.examples.length === 0 ? word : { ...word, examples: word.examples.slice(1), changedAt: AT }),
);

const deleting = fc.tuple(fc.nat(), fc.boolean()).map(([n, undone]): Step => {
  let word: SavedWord | undefined;
  return {
    model: (model) => {
      word = pick(model, n);
      if (word !== undefined && !undone) model.delete(keyOf(word));
    },
    store: ({ wordStore }) => {
      if (word === undefined) return;
      wordStore.remove([keyOf(word)]);
      if (undone) wordStore.restore([word]);
    },
  };
});

const replacing = anyVocabulary.map(
  (changes): Step => ({
    store: ({ replaceSavedWords }) => void replaceSavedWords(changes),
    model: (model) => Object.values(changes).forEach((word) => void set(model, word)),
  }),
);

/** Everything into a file, all of it deleted, and back. */
const throughFile = fc.constant<Step>({
  store: ({ wordStore, replaceSavedWords, encode, decode, vocabularyFormat }) => {
    const file = encode(wordStore.get(), vocabularyFormat);
    wordStore.remove(Object.keys(wordStore.get()));
    const back = decode(file, vocabularyFormat);
    if ('value' in back) replaceSavedWords(back.value);
  },
  model: () => {},
  hears: true,
});

const anyStep = fc.oneof(
  { weight: 4, arbitrary: saving },
  ...[status, gloss, putInList, takeFromList, sentence, deleting, replacing, throughFile].map((arbitrary) => ({
    weight: 1,
    arbitrary,
  })),
);

test('whatever she does, in whichever of two tabs, the words are what a simple model says', async () => {
  const steps = fc.array(fc.record({ step: anyStep, second: fc.boolean(), hear: fc.boolean() }), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const device = createDevice();
      const tabs = [await openTab(device), await openTab(device)] as const;
      const model: Model = new Map();
      for (const { step, second, hear } of all) {
        const tab = tabs[second ? 1 : 0];
        if (hear || step.hears) tab.hear();
        step.model(model);
        tab.run((modules) => step.store(modules));
      }
      for (const tab of tabs) {
        tab.hear();
        expect(words(tab)).toEqual(Object.fromEntries(model));
      }
      expect(words(await openTab(device))).toEqual(Object.fromEntries(model));
    }),
    { numRuns: 60 },
  );
});
