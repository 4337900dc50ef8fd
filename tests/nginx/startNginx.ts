import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nginxConf } from '../../src/commands/nginxConf.ts';
import { freePort } from '../freePort.ts';
import type { Nginx } from './findNginx.ts';

export interface Served {
  origin: string;
  stop: () => Promise<void>;
}

/** Serves a compressed site by our configuration, included as Debian includes it, on a free port of this machine. */
export async function startNginx(nginx: Nginx, folder: string, base: string): Promise<Served> {
  const home = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  await writeFile(
    path.join(home, 'site.conf'),
    nginxConf({ folder, base, host: '_', listen: [`127.0.0.1:${String(port)}`] }).replace(
      'include mime.types;',
      `include ${nginx.types};`,
    ),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  const whole = `load_module ${nginx.brotli};
    daemon off; pid ${home}/pid; worker_processes 1; error_log stderr warn; ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http { access_log off; log_not_found off; ${temporary.join(' ')} include ${nginx.types}; gzip on; include ${home}/site.conf; }`;
  await writeFile(path.join(home, 'nginx.conf'), whole);
  const child = spawn(nginx.program, ['-e', 'stderr', '-p', home, '-c', path.join(home, 'nginx.conf')]);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'close');
  process.once('exit', () => child.kill());
  const origin = `http://127.0.0.1:${String(port)}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      if (said !== '') throw new Error(`nginx said: ${said}`);
    },
  };
}
