import { existsSync } from 'node:fs';
import { installWithApt, which } from './browser';

/** nginx's module for files that are packed by brotli, where Debian has it. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Under 12 MB. */
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy', 'wrk'];

const areHere = (): boolean =>
  ['nginx', 'caddy', 'wrk'].every((name) => which(name) !== null) && existsSync(BROTLI_MODULE);

/** Finds the web servers that docs/hosting.md is about, and wrk, which asks them, or installs them from Debian's packages. @throws Error */
export function ensureServers(): void {
  if (areHere()) return;
  installWithApt(PACKAGES);
  if (areHere()) return;
  throw new Error(
    `nginx, its module for packed brotli, Caddy or wrk is not on this machine. On Debian or Ubuntu, as root: apt install ${PACKAGES.join(' ')}`,
  );
}
