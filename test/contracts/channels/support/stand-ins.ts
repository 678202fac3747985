import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  ChannelAdapter,
  ChannelSettings,
  InboundItem,
  NetworkCall,
  PollState,
  RawDelivery,
} from '../../../../server/channels/contract.js';
import { adapterFor } from '../../../../server/channels/registry/adapters.js';
import { createEgress, type Egress } from '../../../../server/platform/egress/index.js';
import type { RunningSandbox, SandboxAct } from '../../../../server/sandbox/contract.js';
import { startSandbox } from '../../../../server/sandbox/index.js';

const TIMEOUT_MS = 1_500;

export function adapterOf(network: string): ChannelAdapter {
  const adapter = adapterFor(network);
  if (!adapter) throw new Error(`There is no adapter for ${network}.`);
  return adapter;
}

/** The local stand-ins, a way to them, and an ear for the webhooks that they send. */
export class StandIns {
  readonly heard: RawDelivery[] = [];

  private constructor(
    private readonly folder: string,
    readonly sandbox: RunningSandbox,
    private readonly http: Egress,
    private readonly ears: Server,
  ) {}

  static async start(): Promise<StandIns> {
    const folder = await mkdtemp(join(tmpdir(), 'hark-stand-ins-'));
    const sandbox = await startSandbox({ port: 0, dataDir: folder });
    const ears = createServer();
    await new Promise<void>((ready) => ears.listen(0, '127.0.0.1', ready));
    const made = new StandIns(folder, sandbox, createEgress({ allow: ['127.0.0.1'] }), ears);
    ears.on('request', (request, response) => made.listen(request, response));
    const ear = `http://127.0.0.1:${(ears.address() as AddressInfo).port}`;
    await sandbox.control.setHooks([
      { network: 'facebook', url: `${ear}/facebook` },
      { network: 'discourse', url: `${ear}/discourse` },
    ]);
    return made;
  }

  async stop(): Promise<void> {
    await this.http.close();
    await this.sandbox.close();
    this.ears.closeAllConnections();
    await new Promise((closed) => this.ears.close(closed));
    await rm(this.folder, { recursive: true, force: true });
  }

  settingsOf(network: string): ChannelSettings {
    const channel = this.sandbox.channels.find((one) => one.network === network);
    if (!channel) throw new Error(`The stand-ins have no ${network}.`);
    return channel.settings;
  }

  callOf(network: string): NetworkCall {
    const { http } = this;
    return {
      channelId: 'c',
      settings: this.settingsOf(network),
      http: { request: (request) => http.request({ timeoutMs: TIMEOUT_MS, ...request }) },
      now: new Date(),
    };
  }

  async act(act: SandboxAct, withhold = false): Promise<string> {
    const [made] = await this.sandbox.control.act({ acts: [act], options: { withhold } });
    if (!made) throw new Error('Nothing was made.');
    return made.id;
  }

  /** Waits until a webhook brings the item, believed by its signature. */
  async arrived(network: string, isIt: (item: InboundItem) => boolean): Promise<InboundItem> {
    const adapter = adapterOf(network);
    const settings = this.settingsOf(network);
    for (let tries = 0; tries < 200; tries += 1) {
      const items = this.heard
        .filter((delivery) => adapter.webhook?.verify(delivery, settings))
        .flatMap((delivery) => adapter.decode(delivery, settings))
        .flatMap((decoded) => (decoded.ok ? [decoded.item] : []));
      const found = items.find(isIt);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`It did not arrive; ${this.heard.length} deliveries came.`);
  }

  /** A whole round of polling from nothing. */
  async polled(network: string): Promise<InboundItem[]> {
    const adapter = adapterOf(network);
    const items: InboundItem[] = [];
    let state: PollState = {};
    for (;;) {
      const page = await adapter.poll?.(this.callOf(network), state);
      if (!page) throw new Error('It cannot be polled.');
      for (const { headers, body } of page.deliveries) {
        const delivery = { origin: 'poll', headers, body, receivedAt: new Date() } as const;
        for (const decoded of adapter.decode(delivery, this.settingsOf(network))) {
          if (!decoded.ok) throw new Error(decoded.reason);
          items.push(decoded.item);
        }
      }
      if (!page.more) return items;
      state = page.state;
    }
  }

  private listen(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'GET') return this.shakeHands(request, response);
      const headers = request.headers as Record<string, string>;
      const body = Buffer.concat(chunks);
      this.heard.push({ origin: 'webhook', headers, body, receivedAt: new Date() });
      response.end();
    });
  }

  private shakeHands(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://ears');
    const network = url.pathname.slice(1);
    const query = Object.fromEntries(url.searchParams);
    const answer = adapterOf(network).webhook?.handshake?.(query, this.settingsOf(network));
    response.writeHead(answer?.status ?? 403).end(answer?.body);
  }
}
