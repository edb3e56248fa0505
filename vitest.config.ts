import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  // A busy machine is no fault: how fast things are is measured by `npm run bench`.
  test: {
    isolate: false, // files share what they import, which is most of their time; a test that needs a store of its own asks for it
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/unit/**/*.test.ts',
      'tests/fuzz/**/*.test.ts',
    ],
  },
});
