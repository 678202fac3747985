import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site with feeds over real HTTP, each path as a test scripts it. */
export class FeedServer {
  readonly asked: IncomingMessage[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.asked.push(request);
      const answer = this.answers.get(request.url ?? '');
      if (answer) answer(request, response);
      else response.writeHead(404).end();
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  on(path: string, answer: Answer): string {
    this.answers.set(path, answer);
    return this.url(path);
  }

  rss(path: string, items: readonly { id: string; title: string; text: string }[]): string {
    const body = `<rss version="2.0"><channel><title>Site</title>${items
      .map(
        ({ id, title, text }) =>
          `<item><guid>${id}</guid><link>https://site.example/${id}</link><author>Ann</author><title>${title}</title><description>${text}</description></item>`,
      )
      .join('')}</channel></rss>`;
    return this.on(path, (request, response) => {
      const etag = `"${items.length}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag }).end(body);
    });
  }
}
