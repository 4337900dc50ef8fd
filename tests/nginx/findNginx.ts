import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** An nginx with what our configuration needs of it. */
export interface Nginx {
  program: string;
  /** The module that sends files that were compressed with brotli. */
  brotli: string;
  /** Its list of kinds of file. */
  types: string;
}

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/nginx');
const PACKAGES = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static'];

const succeeds = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: CACHE, stdio: 'ignore', timeout: 60_000 }).status === 0;

/** The nginx below a folder, when it is there and runs. */
function nginxIn(folder: string): Nginx | undefined {
  const nginx = {
    program: path.join(folder, 'usr/sbin/nginx'),
    brotli: path.join(folder, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
    types: path.join(folder, 'etc/nginx/mime.types'),
  };
  const there = Object.values(nginx).every((file) => existsSync(file));
  return there && succeeds(nginx.program, '-v') ? nginx : undefined;
}

/**
 * Debian’s nginx: the one that is installed, or its packages unpacked into the cache, so that nothing is installed and nothing
 * started by itself. Undefined where it can’t be had.
 */
export function findNginx(): Nginx | undefined {
  mkdirSync(CACHE, { recursive: true });
  const known = nginxIn('/') ?? nginxIn(CACHE);
  // A worker of the tests looks; whoever starts them has fetched what can be had.
  if (known || process.env.TEST_WORKER_INDEX !== undefined) return known;
  const download = () => succeeds('apt-get', 'download', ...PACKAGES);
  if (!download() && !(succeeds('apt-get', 'update') && download())) return undefined;
  for (const file of readdirSync(CACHE).filter((name) => name.endsWith('.deb')))
    succeeds('dpkg-deb', '-x', file, CACHE);
  return nginxIn(CACHE);
}
