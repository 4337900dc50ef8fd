import { createHash } from 'node:crypto';
import { HEADER_RULES, pathPattern } from './headerRules.ts';

export interface NginxSite {
  /** The built site, as an absolute path. */
  folder: string;
  /** The path that it stands under, with a slash before it and none after. */
  base: string;
  /** The name that it is asked for by; `_` for any. */
  host: string;
  /** Where it listens: a port, or an address and a port. */
  listen: readonly string[];
}

/**
 * The configuration of nginx for a built site, to be included in its `http` block: the headers of the one table, files as they
 * were compressed beforehand, and our own page where there is none.
 */
export function nginxConf({ folder, base, host, listen }: NginxSite): string {
  // All of an nginx’s sites share their variables; nginx has little room for names.
  const site = createHash('sha256').update(`${host} ${base}`).digest('hex').slice(0, 6);
  const variable = (name: string) => `$site${site}_${name.toLowerCase().replaceAll('-', '_')}`;
  const names = [...new Set(HEADER_RULES.map(({ name }) => name))];
  return `# Made by “npm run nginx” from src/commands/nginxConf.ts: what you change here is lost.
# brotli_static needs Debian’s package libnginx-mod-http-brotli-static; without it, take that line out.
${names.map((name) => map(name, variable(name), base)).join('\n')}
server {
${listen.map((one) => `    listen ${one};`).join('\n')}
    server_name ${host};
    server_tokens off;
    absolute_redirect off;

    include mime.types;
    # Debian’s list doesn’t have it.
    types {
        text/csv csv;
    }
    charset utf-8;
    charset_types text/css text/csv text/plain text/xml application/javascript application/json image/svg+xml;

    brotli_static on;
    gzip_static on;
    gzip_vary on;

    # Nothing below may have an add_header of its own: it would take these away. An empty one is not sent.
${names.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}

    error_page 404 ${base}/404.html;
    location ${base}/ {
        alias "${folder}/";
        index index.html;
    }
    location = ${base}/_headers {
        return 404;
    }
${base === '' ? '' : `    location = ${base} {\n        return 301 ${base}/;\n    }\n    location / {\n        return 404;\n    }\n`}}
`;
}

/** The value of a header by the path of what is answered, which for a page that isn’t there is that of the 404 page. */
function map(name: string, variable: string, base: string): string {
  const rules = HEADER_RULES.filter((rule) => rule.name === name);
  const rest = rules.find(({ paths }) => paths === 'rest')?.value ?? '';
  const lines = rules.flatMap(({ paths, value }) =>
    paths === 'rest' ? [] : paths.map((path) => `    "~${pathPattern(path, base)}" "${value}";`),
  );
  return `map $uri ${variable} {\n    default "${rest}";\n${lines.join('\n')}\n}`;
}
