/**
 * `npm start`: builds what is missing and serves the site to this computer. `npm start -- --lan` serves it to the local network and shows
 * addresses and QR codes for the class. PORT=4000 npm start takes that port and no other.
 */
import { networkInterfaces } from 'node:os';
import { ensureSite } from './build';
import { lanAddresses } from './lan-addresses';
import { serveSite } from './site-server';
import { terminalQr } from './terminal-qr';

const PORT = 3000;
const OTHER_PORTS = 20;
const LAST_PORT = 65_535;
const BASE = process.env.DUIZHAO_BASE_PATH ?? '';

const unknown = process.argv.slice(2).filter((argument) => argument !== '--lan');
if (unknown.length > 0) fail(`${unknown.join(' ')} is not known. There is: npm start, npm start -- --lan`);
const lan = process.argv.includes('--lan');
const wished = process.env.PORT;
if (wished !== undefined && !(/^\d{1,5}$/.test(wished) && Number(wished) <= LAST_PORT))
  fail(`PORT=${wished} is no port. Give a number, such as PORT=4000.`);

await ensureSite();
const { server, port } = await serveSite({
  out: 'out',
  base: BASE,
  host: lan ? '0.0.0.0' : '127.0.0.1',
  port: Number(wished ?? PORT),
  others: wished === undefined ? OTHER_PORTS : 0,
  addresses: lan ? (own) => lanAddresses(networkInterfaces()).map((address) => `http://${address}:${own}`) : undefined,
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return fail(
    `Port ${wished ?? PORT} is taken by another program. Stop that one, or choose another: PORT=4000 npm start`,
  );
});
if (port !== Number(wished ?? PORT)) console.log(`\nPort ${PORT} is taken by another program; this is port ${port}.`);
console.log(`\nDuizhao is at http://localhost:${port}${BASE}/`);
if (lan) invite(lanAddresses(networkInterfaces()), port);
else console.log('For a class on the same network: npm start -- --lan');
console.log('\nCtrl+C stops it.');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });

/** Shows the way here to phones on the same network, and says what plain http lacks. */
function invite(addresses: readonly string[], port: number): void {
  if (addresses.length === 0) {
    console.log(
      '\nThis computer is on no network that phones can reach. Connect it to one (a phone’s hotspot will do) and start again.',
    );
    return;
  }
  if (addresses.length > 1)
    console.log(`\nThis computer is on ${addresses.length} networks. Take the one that the phones are on.`);
  for (const address of addresses) {
    const url = `http://${address}:${port}${BASE}/`;
    console.log(`\n${url}\n${terminalQr(url, process.stdout.isTTY === true)}`);
  }
  console.log(`
Phones on the same network open the site with a code above. If one can’t: is it on the same network, does this computer’s firewall let
it in, does the network let devices see each other (guest networks often don’t)? A phone’s hotspot works.

Over plain http, as here, browsers leave out: reading without network and installing; the promise to keep saved words when space runs
short (take them home in a backup); a backup file that is kept up to date by itself; the phone’s share menu. Copying takes an older way.
Reading, saved words, review, own texts, links, printing all work.`);
}

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}
