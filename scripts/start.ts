/** `npm start`: builds what is missing and serves the site with sirv. PORT=4000 npm start takes another port. */
import { spawn } from 'node:child_process';
import { ensureSite } from './build';

await ensureSite();
const port = process.env.PORT ?? '3000';
const server = spawn(
  'npx',
  ['sirv', 'out', '--brotli', '--gzip', '--no-clear', '--port', port, '--host', '127.0.0.1'],
  { stdio: 'inherit' },
);
server.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
