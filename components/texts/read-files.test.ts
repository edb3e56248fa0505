import { expect, test } from 'vitest';
import { MAX_CHARACTERS, MAX_FILE_BYTES } from '@/lib/documents/limits';
import { readFile } from './read-files';

const shared = (text: string): string =>
  JSON.stringify({
    duizhao: 'text',
    version: 1,
    title: '\u202e雨天\n',
    format: 'pasted',
    script: null,
    blocks: [{ kind: 'paragraph', text }],
    mends: [],
  });

test.each<[string, BlobPart, string]>([
  ['a file of more than 50 MB', new Uint8Array(MAX_FILE_BYTES + 1), 'too-large'],
  ['50 MB of text', '天'.repeat(MAX_FILE_BYTES / 3), 'too-long'],
  ['50 MB in a shared text', shared('天'.repeat(16_000_000)), 'too-long'],
  ['a shared text that is one character too long', shared('天'.repeat(MAX_CHARACTERS + 1)), 'too-long'],
  ['50 MB of brackets in a shared text', `{"duizhao":"text","blocks":${'['.repeat(49_000_000)}`, 'too-long'],
  ['a shared text that is cut short', shared('天').slice(0, -9), 'damaged'],
  ['a shared text of nothing that is seen', shared('\u202e\u0000'), 'no-text'],
])('%s is refused', async (_, content, code) => {
  const read = await readFile(new File([content], 'a.txt'));
  expect(read.ok ? 'read' : read.problem.code).toBe(code);
});

test('a shared text comes in as clean as one that is opened', async () => {
  const read = await readFile(new File([shared('天\u202e黑了。\u0000')], 'a.json'));
  expect(read).toMatchObject({ ok: true, text: { title: '雨天', blocks: [{ text: '天黑了。' }] } });
});
