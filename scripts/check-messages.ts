/**
 * Every language has the same messages with the same placeholders, and every message's key occurs in the code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Messages {
  readonly [key: string]: string | Messages;
}

const FOLDER = 'messages';
const SOURCES = ['app', 'components', 'lib'];

const read = (file: string): Messages => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Messages;

/** Every text by its whole key: "Texts.trouble.full". */
const flat = (messages: Messages, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );

/** The names of a message's arguments and tags: "{count, plural, …}" → count. */
const argumentsOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, argument, tag]) => argument ?? tag))]
    .sort()
    .join(', ');

const sourceText = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory()
        ? sourceText(join(folder, entry.name))
        : /\.tsx?$/.test(entry.name)
          ? readFileSync(join(folder, entry.name), 'utf8')
          : '',
    )
    .join('\n');

const english = flat(read('en.json'));
const code = SOURCES.map(sourceText).join('\n');
const problems: string[] = [];

for (const file of readdirSync(FOLDER).filter((name) => name !== 'en.json')) {
  const other = flat(read(file));
  for (const [key, text] of english) {
    const translated = other.get(key);
    if (translated === undefined) problems.push(`${FOLDER}/${file}: ${key} is missing. Translate “${text}”.`);
    else if (argumentsOf(translated) !== argumentsOf(text))
      problems.push(
        `${FOLDER}/${file}: ${key} has the arguments (${argumentsOf(translated)}), English has (${argumentsOf(text)}). Use the same.`,
      );
    else if (translated.trim() === '') problems.push(`${FOLDER}/${file}: ${key} is empty. Translate “${text}”.`);
  }
  for (const key of other.keys())
    if (!english.has(key)) problems.push(`${FOLDER}/${file}: ${key} is not in en.json. Add it there or take it out.`);
}
for (const key of english.keys()) {
  const name = key.split('.').at(-1) ?? '';
  if (!new RegExp(`\\b${name}\\b`).test(code))
    problems.push(`${FOLDER}/en.json: ${key} is used nowhere. Take it out of every language.`);
}

for (const problem of problems) console.error(problem);
console.log(`check-messages: ${english.size} messages, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
