/** `npm run report:check`: every problem of every report, with file, line and remedy. Another folder may be named. */
import { formatProblem } from '../lib/content/problem';
import { checkReports } from '../lib/content/reports';
import { ensureDictionary } from './build-dictionary';

await ensureDictionary();
const { files, problems } = checkReports(process.argv[2]);
for (const problem of problems) console.error(formatProblem(problem));
console.log(`report:check: ${files.length} reports, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
