import type { Browser } from '@playwright/test';

/** A tab that nobody watches: commands of the browser’s own protocol, and what an expression comes to in the page. */
export interface BareTab {
  send: (method: string, params?: object) => Promise<unknown>;
  evaluate: <Value>(expression: string) => Promise<Value>;
  close: () => Promise<void>;
}

interface Answer {
  id: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * Opens a tab that Playwright has no hand in. In one of its own V8 notes down where every `Error` is made, for which it reads
 * React a second time as soon as it comes, some 20 ms that no reader waits for.
 */
export async function openBareTab(browser: Browser): Promise<BareTab> {
  const session = await browser.newBrowserCDPSession();
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = async (method: string, params: object = {}) => {
    const id = (last += 1);
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  return {
    send,
    evaluate: async <Value>(expression: string) => {
      const asked = { expression, returnByValue: true, awaitPromise: true };
      return ((await send('Runtime.evaluate', asked)) as { result: { value: Value } }).result.value;
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}
