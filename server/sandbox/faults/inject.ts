import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SandboxCrm, SandboxFault, SandboxNetwork } from '../contract.js';
import type { Faults } from './faults.js';

/** How a network words an answer that is a fault. */
export interface FaultAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface FaultWording {
  network: SandboxNetwork | SandboxCrm;
  /** The part of the path before what its documentation names. */
  prefix: RegExp;
  word(kind: '429' | '500' | 'auth', fault: SandboxFault): FaultAnswer;
}

const kindOf = { '429': '429', '500-before': '500', auth: 'auth' } as const;
const DEFAULT_DELAY_MS = 1_500;

const answer = (reply: FastifyReply, { status, body, headers = {} }: FaultAnswer) =>
  reply.code(status).headers(headers).send(body);

/** Lets armed faults meet the calls of one network's API. */
export function injectFaults(app: FastifyInstance, faults: Faults, wording: FaultWording): void {
  const met = new WeakMap<object, SandboxFault>();

  app.addHook('onRequest', async (request, reply) => {
    const path = (request.url.split('?')[0] ?? '').replace(wording.prefix, '');
    const fault = faults.take(wording.network, `${request.method} ${path}`);
    if (!fault) return;
    met.set(request, fault);
    if (fault.mode === '429' || fault.mode === '500-before' || fault.mode === 'auth') {
      return answer(reply, wording.word(kindOf[fault.mode], fault));
    }
  });

  // Not before the body is here: what a client has sent happens, even when it has gone by then.
  app.addHook('preHandler', async (request) => {
    const fault = met.get(request);
    if (fault?.mode === 'slow') await wait(fault.delayMs ?? DEFAULT_DELAY_MS);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const fault = met.get(request);
    switch (fault?.mode) {
      case 'late':
        await wait(fault.delayMs ?? DEFAULT_DELAY_MS);
        return payload;
      case 'drop-after':
        request.raw.socket.destroy();
        return payload;
      case 'reset-body':
        return halfOf(reply, payload);
      case '500-after': {
        const { status, body } = wording.word('500', fault);
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        reply.code(status).header('content-length', Buffer.byteLength(text));
        return text;
      }
      default:
        return payload;
    }
  });
}

/** The head promises the whole answer; the connection breaks in the middle of it. */
function halfOf(reply: FastifyReply, payload: unknown): Readable {
  const whole = Buffer.from(typeof payload === 'string' ? payload : '{}');
  reply.header('content-length', whole.length);
  const half = whole.subarray(0, Math.max(1, Math.floor(whole.length / 2)));
  return Readable.from(
    (async function* () {
      yield half;
      await wait(20);
      reply.raw.socket?.destroy();
      yield whole.subarray(half.length);
    })(),
  );
}
