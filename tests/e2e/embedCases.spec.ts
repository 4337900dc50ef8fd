import { test } from '../embeds/childTest.ts';
import { KITS } from '../embeds/kits.ts';
import { SAFETY_CASES } from '../embeds/safetyCases.ts';
import { SIZE_CASES } from '../embeds/sizeCases.ts';
import { onStage } from '../embeds/stage.ts';

const [ours] = KITS;

for (const { name, run } of [...SIZE_CASES, ...SAFETY_CASES])
  test(`an embed: ${name}`, async ({ page, child }) => {
    if (!ours) throw new Error('There is no embed of ours.');
    await onStage(ours, page, child, run);
  });
