import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import path from 'node:path';

const isServerPath = (url: string): boolean => /^\/(api|assets|hooks)(\/|$|\?)/.test(url);

/** The built client: hashed assets for a year, the page itself never cached, its routes all answer with it. */
export async function serveClient(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
  fastify.get('/*', (request, reply) => {
    if (isServerPath(request.url)) return reply.callNotFound();
    return reply.sendFile('index.html', { maxAge: 0, immutable: false, cacheControl: false });
  });
  fastify.get('/', (_request, reply) =>
    reply.sendFile('index.html', { maxAge: 0, immutable: false, cacheControl: false }),
  );
}
