import type { FastifyInstance } from 'fastify';
import type {
  ActRequest,
  EffectFilter,
  SandboxChannel,
  SandboxControl,
  SandboxFault,
  SandboxHook,
  SandboxSnapshot,
} from '../contract.js';
import { FAULT_MODES } from '../contract.js';
import { parseJson } from '../http/fields.js';
import { ImpossibleAct } from '../scene.js';
import { isFromThisMachine } from './loopback.js';

/** `/_control`: JSON in, JSON out, for this machine only. */
export function controlRoutes(
  app: FastifyInstance,
  control: SandboxControl,
  channels: () => readonly SandboxChannel[],
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isFromThisMachine(request)) return;
    return reply.code(403).send({ error: 'Only this machine may ask here.' });
  });

  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof ImpossibleAct) return reply.code(400).send({ error: error.message });
    throw error;
  });

  const bodyOf = <T>(body: unknown): Partial<T> => {
    const parsed = Buffer.isBuffer(body) ? parseJson(body.toString('utf8')) : undefined;
    if (parsed === undefined) throw new ImpossibleAct('The body has to be JSON.');
    return parsed as Partial<T>;
  };

  app.get('/', async () => ({ empty: control.empty, hooks: control.hooks() }));
  app.get('/channels', async () => ({ items: channels() }));

  app.get<{ Querystring: Record<string, string> }>('/ledger', async (request) => {
    const { after, ...filter } = request.query;
    const items = control.effects({
      ...(filter as EffectFilter),
      ...(after !== undefined && { after: Number(after) }),
    });
    return { items, count: items.length };
  });

  app.post('/act', async (request) => {
    const { acts, options } = bodyOf<ActRequest>(request.body);
    if (!Array.isArray(acts)) throw new ImpossibleAct('The body needs a list "acts".');
    return { made: await control.act({ acts, ...(options && { options }) }) };
  });

  app.post('/load', async (request) => {
    return control.load(bodyOf<SandboxSnapshot>(request.body) as SandboxSnapshot);
  });

  app.get('/hooks', async () => ({ items: control.hooks() }));
  app.post('/hooks', async (request) => {
    const { hooks } = bodyOf<{ hooks: SandboxHook[] }>(request.body);
    if (!Array.isArray(hooks)) throw new ImpossibleAct('The body needs a list "hooks".');
    await control.setHooks(hooks);
    return { items: control.hooks() };
  });

  app.post('/faults', async (request) => {
    const fault = bodyOf<SandboxFault>(request.body);
    const { mode } = fault;
    if (!mode || !FAULT_MODES.includes(mode)) throw new ImpossibleAct('There is no such mode.');
    control.addFault({ ...fault, mode });
    return { armed: true };
  });
  app.delete('/faults', async () => {
    control.clearFaults();
    return { armed: false };
  });
}
