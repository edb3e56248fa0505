import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The script of markup-page.ts, for a page that has nothing else. */
export async function markupBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./markup-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
