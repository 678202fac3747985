import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the network does with the next call: before or after it has had its effect. */
export type Behaviour =
  | { do: 'accept'; afterMs?: number; answerAfterMs?: number }
  | { do: 'refuse'; status: number; headers?: Record<string, string> }
  | { do: 'accept-then'; status: number }
  | { do: 'accept-then-drop' }
  | { do: 'hold' };

export interface Effect {
  id: string;
  text: string;
  correlation: string;
  parent: string;
  channel: string;
  at: number;
}

/** A network with one address, whose own book is the judge of what was sent. */
export interface StandIn {
  url: string;
  effects: Effect[];
  /** Starting times of calls, also of those without effect. */
  calls: { channel: string; text: string; at: number }[];
  /** Times at which somebody read what is there. */
  looks: number[];
  /** For the next calls, one each; accepted when there is none. */
  next(...behaviours: Behaviour[]): void;
  /** For every call of a channel that nothing else was said for. */
  always(channel: string, behaviour: Behaviour): void;
  close(): Promise<void>;
}

interface Send {
  text: string;
  correlation: string;
  parent: string;
  channel: string;
}

export async function startStandIn(): Promise<StandIn> {
  const effects: Effect[] = [];
  const calls: StandIn['calls'] = [];
  const looks: number[] = [];
  const queued: Behaviour[] = [];
  const standing = new Map<string, Behaviour>();

  const accept = (send: Send): Effect => {
    const effect = { id: `item-${effects.length + 1}`, at: Date.now(), ...send };
    effects.push(effect);
    return effect;
  };

  async function send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const wanted = JSON.parse(await bodyOf(request)) as Send;
    calls.push({ channel: wanted.channel, text: wanted.text, at: Date.now() });
    const behaviour = queued.shift() ?? standing.get(wanted.channel) ?? { do: 'accept' };
    switch (behaviour.do) {
      case 'hold':
        return;
      case 'refuse':
        response.writeHead(behaviour.status, behaviour.headers).end('{}');
        return;
      case 'accept-then-drop':
        accept(wanted);
        request.socket.destroy();
        return;
      case 'accept-then':
        accept(wanted);
        response.writeHead(behaviour.status).end('{}');
        return;
      case 'accept': {
        await sleep(behaviour.afterMs ?? 0);
        const { id } = accept(wanted);
        await sleep(behaviour.answerAfterMs ?? 0);
        response.writeHead(200).end(JSON.stringify({ id }));
      }
    }
  }

  const server = createServer((request, response) => {
    if (request.method === 'POST') return void send(request, response);
    looks.push(Date.now());
    response.writeHead(200).end(JSON.stringify(effects));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    effects,
    calls,
    looks,
    next: (...behaviours) => void queued.push(...behaviours),
    always: (channel, behaviour) => void standing.set(channel, behaviour),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
