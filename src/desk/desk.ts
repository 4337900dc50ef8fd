import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFiles } from '#editing/contentFiles.ts';

/** The editors’ desk and the forms: pages of the development server alone, which no build ever has. */
export function desk(root: string): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/desk', entrypoint: './src/desk/Desk.astro', prerender: true });
        injectRoute({ pattern: '/desk/[story]', entrypoint: './src/desk/StoryDesk.astro', prerender: true });
        injectRoute({ pattern: '/admin', entrypoint: './src/desk/Forms.astro', prerender: true });
      },
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        server.middlewares.use(`${base.replace(/\/$/, '')}/admin/files`, contentFiles(path.resolve(root)));
      },
    },
  };
}
