import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers at a path. */
export interface Answer {
  type: string;
  body: string | Buffer;
  status?: number;
  headers?: Record<string, string>;
}

/** A request as it came: nothing else reaches a server of what is around the frame. */
export interface Seen {
  url: string;
  headers: IncomingHttpHeaders;
}

export interface TestServer {
  origin: string;
  seen: Seen[];
  stop: () => Promise<void>;
}

type Answers = (url: URL) => Answer | undefined | Promise<Answer | undefined>;

/**
 * Starts a server on a free port of this machine, which makes it an origin of its own; under another name it is a site of its
 * own too, with its own cookies.
 */
export async function startServer(
  answers: Answers,
  name: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { url = '/', headers } = request;
    seen.push({ url, headers });
    void Promise.resolve(answers(new URL(url, 'http://127.0.0.1'))).then((answer) => {
      const found = answer ?? { type: 'text/plain', body: 'There is nothing here.' };
      response.writeHead(answer ? (answer.status ?? 200) : 404, { 'Content-Type': found.type, ...found.headers });
      response.end(found.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://${name}:${String((server.address() as AddressInfo).port)}`,
    seen,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
