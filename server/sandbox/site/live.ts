import type { FastifyInstance } from 'fastify';
import type { Stage } from '../stage.js';

const HEARTBEAT_MS = 20_000;
const MOST_LISTENERS = 200;

/** `/live`: one empty message whenever anything has changed. What it was, the page asks for itself. */
export function liveRoute(app: FastifyInstance, stage: Stage): void {
  const listeners = new Set<NodeJS.WritableStream>();
  const tell = (text: string) => {
    for (const listener of listeners) listener.write(text);
  };
  const stop = stage.onChange(() => tell('data: changed\n\n'));
  const heartbeat = setInterval(() => tell(': still here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();

  app.addHook('preClose', async () => {
    stop();
    clearInterval(heartbeat);
    for (const listener of listeners) listener.end();
  });

  app.get('/live', (_request, reply) => {
    if (listeners.size >= MOST_LISTENERS) return reply.code(503).send();
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    raw.write('retry: 1000\n\n');
    listeners.add(raw);
    raw.on('close', () => listeners.delete(raw));
  });
}
