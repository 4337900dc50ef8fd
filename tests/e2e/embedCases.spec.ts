import path from 'node:path';
import { test } from '@playwright/test';
import { startChildSite } from '../embeds/childSite.ts';
import { KITS } from '../embeds/kits.ts';
import { SAFETY_CASES } from '../embeds/safetyCases.ts';
import { SIZE_CASES } from '../embeds/sizeCases.ts';
import { onStage } from '../embeds/stage.ts';
import type { TestServer } from '../embeds/testServer.ts';

const [ours] = KITS;
let child: TestServer;

test.beforeAll(async () => {
  child = await startChildSite(path.resolve(import.meta.dirname, '../../', process.env.SITE_DIR ?? 'dist'));
});
test.afterAll(async () => {
  await child.stop();
});

for (const { name, run } of [...SIZE_CASES, ...SAFETY_CASES])
  test(`an embed: ${name}`, async ({ page }) => {
    if (!ours) throw new Error('There is no embed of ours.');
    await onStage(ours, page, child, run);
  });
