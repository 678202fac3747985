import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { PATIENCE_MS } from '../../support/patience.js';

export interface Received {
  headers: IncomingHttpHeaders;
  raw: Buffer;
  body: Record<string, unknown>;
}

/** A desk as the networks see it: answers the handshake and keeps what it is told. */
export class FakeDesk {
  readonly received: Received[] = [];
  /** What POSTs are answered with. */
  status = 200;
  verifyToken = '';
  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const address = new URL(request.url ?? '/', 'http://desk');
      if (request.method === 'GET') {
        const known = address.searchParams.get('hub.verify_token') === this.verifyToken;
        response.writeHead(known ? 200 : 403);
        return response.end(address.searchParams.get('hub.challenge'));
      }
      const raw = Buffer.concat(chunks);
      if (this.status === 200) {
        this.received.push({ headers: request.headers, raw, body: JSON.parse(raw.toString()) });
      }
      response.writeHead(this.status);
      response.end();
    });
  });
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}/hooks`;
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.server.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** Waits until that many POSTs have come. */
  async until(count: number, timeoutMs = PATIENCE_MS): Promise<Received[]> {
    const end = Date.now() + timeoutMs;
    while (this.received.length < count) {
      if (Date.now() > end) throw new Error(`${this.received.length} of ${count} POSTs came.`);
      await wait(10);
    }
    return this.received;
  }
}

export const hmac = (secret: string, raw: Buffer): string =>
  `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`;
