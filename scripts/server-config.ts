/**
 * Writes the configuration of a web server for the built site, from the one list of headers (site-headers.ts).
 *
 *     npx tsx scripts/server-config.ts                                  all of docs/hosting/ anew
 *     npx tsx scripts/server-config.ts nginx --base /reader --root /srv/www --listen 8080
 *
 * `root` is the folder that the host's address stands for: a site below /reader/ lies in its folder `reader`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expressionOf, POLICY, RULES, TYPES } from './site-headers';

export interface Place {
  /** The base path that the site was built with; '' = none. */
  readonly base: string;
  /** The folder that "/" stands for. */
  readonly root: string;
  /** As that server writes it: '127.0.0.1:8080', for nginx '80', for Caddy ':80' or 'reader.example.org'. */
  readonly listen: string;
}

const NAMES = [...new Set(RULES.flatMap(({ headers }) => Object.keys(headers)))];
const variableOf = (name: string): string => `duizhao_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx 1.22 or later, with its module for packed brotli: one file for /etc/nginx/sites-available/. */
export function nginxConfig({ base, root, listen }: Place): string {
  // Of the expressions of a map the first that matches holds, of rules the last. An empty header is not sent.
  const maps = NAMES.map((name) => {
    const lines = RULES.toReversed().flatMap(({ on, headers }) =>
      headers[name] === undefined
        ? []
        : on.map((pattern) =>
            pattern === '*'
              ? `    default "${headers[name]}";`
              : `    "~${expressionOf(pattern, base)}" "${headers[name]}";`,
          ),
    );
    return `map $uri $${variableOf(name)} {\n${lines.join('\n')}\n}`;
  });
  return `# Written by scripts/server-config.ts from scripts/site-headers.ts: docs/hosting.md says how to use it.
# Debian: apt install nginx libnginx-mod-http-brotli-static. Without that module take out the line "brotli_static".

${maps.join('\n')}

server {
    listen ${listen};
    root ${root};
    index index.html;
    # The files are packed already. Without this a page in plain gzip would be kept for a browser that asked for brotli.
    brotli_static on;
    gzip_static on;
    gzip_vary on;
    # "/en" becomes "/en/" under whatever name and port the site is reached.
    absolute_redirect off;
    server_tokens off;

    types {
${Object.entries(TYPES)
  .map(([ending, type]) => `        "${type}" ${ending};`)
  .join('\n')}
    }
    default_type application/octet-stream;

${NAMES.map((name) => `    add_header ${name} $${variableOf(name)} always;`).join('\n')}

    # A folder without a page is as little there as a file that is not.
    error_page 403 404 =404 ${base}/404.html;
${base === '' ? '' : `    location = ${base} { return 308 ${base}/$is_args$args; }\n`}    location ~ /\\.(?!well-known/) { return 404; }
}
`;
}

const caddyPaths = (patterns: readonly string[], base: string): string =>
  patterns.map((pattern) => (pattern.startsWith('/') ? base + pattern : pattern)).join(' ');

/** Caddy 2.6 or later. */
export function caddyConfig({ base, root, listen }: Place): string {
  const matchers = RULES.flatMap(({ on }, i) => (on.includes('*') ? [] : [`\t@rule${i} path ${caddyPaths(on, base)}`]));
  const headers = RULES.flatMap((rule, i) =>
    Object.entries(rule.headers).map(
      ([name, value]) => `\t\theader ${rule.on.includes('*') ? '' : `@rule${i} `}${name} "${value}"`,
    ),
  );
  const types = Object.entries(TYPES);
  const page404 = RULES.filter(({ on }) => on.some((pattern) => ['*', '*.html'].includes(pattern))).flatMap((rule) =>
    Object.entries(rule.headers).map(([name, value]) => `\t\t\theader ${name} "${value}"`),
  );
  return `# Written by scripts/server-config.ts from scripts/site-headers.ts: docs/hosting.md says how to use it.
# With a name in place of "${listen}" Caddy fetches a certificate and serves https by itself.

${listen} {
	root * ${root}
${matchers.join('\n')}
${types.map(([ending]) => `\t@${ending} path *.${ending}`).join('\n')}
	# Caddy adds the slash of a folder by itself, but not all versions keep the query.
	@question {
		not path */
		file {path}/index.html
		expression "{http.request.uri.query} != ''"
	}
	# As it is written: the last header of a name holds.
	route {
${base === '' ? '' : `\t\tredir ${base} ${base}/ 308\n`}${headers.join('\n')}
${types.map(([ending, type]) => `\t\theader @${ending} Content-Type "${type}"`).join('\n')}
		redir @question {path}/?{query} 308
		file_server {
			index index.html
			precompressed br gzip
			hide .*
		}
	}
	handle_errors {
		route {
			rewrite * ${base}/404.html
${page404.join('\n')}
			header Content-Type "${TYPES.html}"
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}

/**
 * The file `_headers` of Netlify and Cloudflare. Both join the values of all rules that match, so each header is named by one rule:
 * what is only for documents is sent with every file, and what both do by themselves (ask again each time) is left to them. Policies
 * joined would each forbid what another allows: pages bring their own, and who may frame them is all that a header must add.
 */
export function headersFile(base: string): string {
  const always = RULES.filter(({ on }) => on.some((pattern) => pattern.startsWith('*'))).flatMap(({ headers }) =>
    Object.entries(headers).filter(([name]) => name !== 'Cache-Control' && name !== POLICY),
  );
  const rules = [
    { path: '/*', headers: [...always, [POLICY, "frame-ancestors 'self'"]] },
    ...RULES.flatMap(({ on, headers }) =>
      on
        .filter((path) => path.startsWith('/'))
        .map((path) => ({ path, headers: Object.entries(headers).filter(([name]) => name !== POLICY) })),
    ),
  ];
  return rules
    .filter(({ headers }) => headers.length > 0)
    .map(({ path, headers }) => `${base}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('');
}

const ROOT = '/var/www/duizhao';
const CONFIGS = {
  nginx: { write: nginxConfig, listen: '80', file: 'nginx.conf' },
  caddy: { write: caddyConfig, listen: ':80', file: 'Caddyfile' },
} as const;

/** The files of docs/hosting/, by name. */
export const DOCUMENTED = Object.values(CONFIGS).map(({ write, listen, file }) => ({
  file: join('docs', 'hosting', file),
  text: write({ base: '', root: ROOT, listen }),
}));

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: '' },
      root: { type: 'string', default: ROOT },
      listen: { type: 'string' },
    },
  });
  const [server] = positionals;
  if (server === undefined) for (const { file, text } of DOCUMENTED) writeFileSync(file, text);
  else if (server === 'nginx' || server === 'caddy') {
    const { write, listen } = CONFIGS[server];
    process.stdout.write(write({ listen, ...values }));
  } else {
    console.error(`${server} is not known. There is: nginx, caddy.`);
    process.exitCode = 1;
  }
}
