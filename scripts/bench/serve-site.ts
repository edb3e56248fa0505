import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilItAnswers(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await pause(100);
  }
  throw new Error(`${origin} does not answer`);
}

/** Serves a built site with the server of `npm start` while `work` runs. @param out its folder */
export async function withSite<T>(out: string, work: (origin: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = spawn('npx', ['sirv', out, '--brotli', '--quiet', '--port', String(port), '--host', '127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilItAnswers(origin);
    return await work(origin);
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}
