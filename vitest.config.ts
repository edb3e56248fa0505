import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Where unit tests are. */
export const TESTED = ['lib', 'components', 'scripts', 'tests/unit', 'tests/fuzz'];

/** Folders whose modules keep something (stores, caches, a voice that speaks) or whose tests stand in for a browser. */
export const APART = ['lib/offline', 'lib/speech', 'lib/storage'];

const testsIn = (folders: readonly string[]) => folders.map((folder) => `${folder}/**/*.test.ts`);

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // A busy machine is no fault: how fast things are is measured by `npm run bench`.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: availableParallelism(),
    setupFiles: ['tests/unit/seed.ts'],
    projects: [
      { extends: true, test: { name: 'apart', include: testsIn(APART) } },
      // Loading modules and the dictionary anew for each file took longer than the tests.
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: testsIn(TESTED),
          exclude: [...configDefaults.exclude, ...testsIn(APART)], // scripts/lighthouse/ has packages of its own
        },
      },
    ],
  },
});
