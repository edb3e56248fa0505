import { afterEach, expect, test, vi } from 'vitest';
import { createDevice } from '@/tests/unit/device';
import { savedWord } from '@/tests/unit/vocabulary';

afterEach(() => vi.unstubAllGlobals());

test('without access to the database there is no backup, but a file of what can be read', async () => {
  const tab = await createDevice().openTab(async () => ({
    ...(await import('./words')),
    ...(await import('./backup')),
  }));
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  tab.run(({ wordStore }) => wordStore.save(savedWord('行', 'hang2')));
  await tab.run(({ collectBackup }) =>
    expect(collectBackup(new Date(0))).rejects.toMatchObject({ name: 'BackupError', code: 'incomplete' }),
  );
  const { file, whole } = await tab.run(({ collectReadable }) => collectReadable(new Date(0)));
  expect(whole).toBe(false);
  expect(Object.keys(file.words.data as object)).toEqual(['行|hang2']);
});
