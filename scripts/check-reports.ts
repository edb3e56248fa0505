/** `npm run report:check`: every problem of every report, with file, line and remedy. Another folder may be named. */
import { readAudioFiles } from '../lib/content/audio-files';
import { formatProblem } from '../lib/content/problem';
import { audioFolder } from '../lib/content/recording';
import { checkReports, REPORTS } from '../lib/content/reports';
import { ensureDictionary } from './build-dictionary';

await ensureDictionary();
const folder = process.argv[2] ?? REPORTS;
const { files, problems } = checkReports(await readAudioFiles(audioFolder(folder)), folder);
for (const problem of problems) console.error(formatProblem(problem));
console.log(`report:check: ${files.length} reports, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
