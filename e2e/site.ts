import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site on this machine, the one private address that the Assay under test may fetch from. */
export interface Site {
  /** `HOST:PORT` */
  readonly host: string;
  /** What a path answers with; everything else is not found. */
  serve(path: string, answer: (response: ServerResponse) => void): string;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const answers = new Map<string, (response: ServerResponse) => void>();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    serve(path, answer) {
      answers.set(path, answer);
      return `http://${host}${path}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const html = (page: string) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
};
