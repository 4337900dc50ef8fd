import { createHash } from 'node:crypto';
import react from '@astrojs/react';
import tailwind from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

const { SITE_URL, BASE_PATH, CONTENT_DIR = 'content', OUT_DIR = 'dist' } = process.env;
const cache = createHash('sha256').update(CONTENT_DIR).digest('hex').slice(0, 8);

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  ...(BASE_PATH && { base: BASE_PATH }),
  outDir: OUT_DIR,
  cacheDir: `node_modules/.astro/${cache}`,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [react()],
  vite: { plugins: [tailwind()] },
});
