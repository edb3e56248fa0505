/** `npm run report:new -- FILE --slug SLUG`: drafts content/reports/SLUG.yaml from a plain text. Never overwrites a report. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDictionary } from '../lib/content/dictionary';
import { draftReport } from '../lib/content/draft-report';
import { ensureDictionary } from './build-dictionary';

const USAGE = 'Usage: npm run report:new -- FILE --slug SLUG   (SLUG: small letters, digits and hyphens)';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { slug: { type: 'string' } } });
const [file] = positionals;
const { slug } = values;
if (file === undefined || slug === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) fail(USAGE);
if (!existsSync(file)) fail(`${file} is not there.\n${USAGE}`);
const target = join('content', 'reports', `${slug}.yaml`);
if (existsSync(target)) fail(`${target} is there already. Choose another slug, or delete the file first.`);

const bytes = readFileSync(file);
let text: string;
try {
  text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
} catch {
  fail(`${file} is not UTF-8. Save it as UTF-8 in a text editor and try again.`);
}
if (!/[\p{L}\p{N}]/u.test(text)) fail(`${file} holds nothing to read. Put the text into it, one paragraph a line.`);
await ensureDictionary();
writeFileSync(target, draftReport(text, loadDictionary()));
console.log(`${target} is drafted. Fill in what is empty, read every line, then run: npm run report:check`);
