import { expect } from '@playwright/test';
import { test } from '../embeds/childTest.ts';
import { FOREIGN_HOSTS, foreignPage } from '../embeds/foreignHosts.ts';
import { KITS } from '../embeds/kits.ts';
import { SIZE_CASES } from '../embeds/sizeCases.ts';
import { grow, measure, onStage } from '../embeds/stage.ts';

const [ours] = KITS;

/** A host that runs another library, with our child as it is built. */
for (const id of ['pym', 'newswire'])
  for (const name of ['initial height', 'grows', 'shrinks', 'host script late', 'host page narrows'])
    test(`a host that runs ${id} fits our embed: ${name}`, async ({ page, child }) => {
      const [kit, one] = [KITS.find((other) => other.id === id), SIZE_CASES.find((other) => other.name === name)];
      if (!kit || !one) throw new Error('There is no such library or case.');
      const { name: library, markup, host, adopt, forged } = kit;
      await onStage({ id: 'ours', name: library, markup, host, adopt, forged }, page, child, one.run);
    });

for (const host of FOREIGN_HOSTS)
  test(`a host that speaks as ${host.name} fits our embed, and follows it`, async ({ page, child }) => {
    if (!ours) throw new Error('There is no embed of ours.');
    await onStage(ours, page, child, async ({ show, address }) => {
      await show(foreignPage(host, address('safeguards')), { script: false });
      const fitted = async () => {
        const { frame, content } = await measure(page);
        return frame - host.granted(content);
      };
      await expect.poll(fitted).toBe(0);
      await grow(page, 12);
      await expect.poll(fitted).toBe(0);
      expect((await measure(page)).frame).toBeGreaterThan(150);
    });
  });
