import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { basePath } from '#data/basePath.ts';
import { compress } from './compress.ts';
import { nginxConf } from './nginxConf.ts';
import { SITE } from './outDir.ts';

/** Compresses the built site in its folder and writes the configuration of an nginx that serves it, beside the folder. */
const { SITE_URL, BASE_PATH } = process.env;
const folder = path.resolve(SITE);
const host = SITE_URL === undefined ? '_' : new URL(SITE_URL).hostname;
const { texts, bytes } = await compress(folder);
const kB = (ending: string) => `${String(Math.round((bytes[ending] ?? 0) / 1000))} kB`;
console.log(`${String(texts)} texts are compressed: ${kB('')}, as gzip ${kB('.gz')}, as brotli ${kB('.br')}.`);
await writeFile(
  `${SITE}.nginx.conf`,
  nginxConf({ folder, base: basePath(BASE_PATH), host, listen: ['80', '[::]:80'] }),
);
console.log(`The configuration of nginx is written: ${SITE}.nginx.conf`);
