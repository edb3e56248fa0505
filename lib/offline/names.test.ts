import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function namesAt(base: string) {
  vi.stubEnv('DUIZHAO_BASE_PATH', base);
  vi.resetModules();
  return (await import('./names')).ownName;
}

test('a site at the root of its host has plain names, which devices already have', async () => {
  expect((await namesAt(''))('duizhao-files')).toBe('duizhao-files');
});

test('of sites on one origin none has a name that begins like another’s', async () => {
  const names: string[] = [];
  for (const base of ['', '/a', '/a/b', '/duizhao-']) names.push((await namesAt(base))('duizhao-'));
  for (const [i, name] of names.entries())
    for (const other of names.toSpliced(i, 1)) expect(other.startsWith(name)).toBe(false);
});
