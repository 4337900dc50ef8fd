import type { BrowserContext } from '@playwright/test';

/** What a policy refused: the directive, what it was about, and the page that it happened on. */
export interface Refused {
  directive: string;
  blocked: string;
  sample: string;
  page: string;
}

/** Counts what the policies of every page and frame of a context refuse from now on, before any script of theirs runs. */
export async function watchPolicy(context: BrowserContext): Promise<Refused[]> {
  const refused: Refused[] = [];
  await context.exposeBinding('sayRefused', (_source, one: Refused) => refused.push(one));
  await context.addInitScript(() => {
    const { sayRefused } = window as unknown as { sayRefused: (one: Refused) => void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      sayRefused({ directive: effectiveDirective, blocked: blockedURI, sample, page: location.pathname });
    });
  });
  return refused;
}
