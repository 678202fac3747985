import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync } from 'node:fs';
import path from 'node:path';

const isServerPath = (url: string): boolean => /^\/(api|assets|hooks)(\/|$|\?)/.test(url);

/**
 * The built client: hashed assets for a year, the page itself never cached, its routes all answer
 * with it. Files are looked for when they are asked for, so that a client that is built anew while
 * the server runs is there at once.
 */
export async function serveClient(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  const lasting = { index: false, immutable: true, maxAge: '365d', preCompressed: true } as const;
  await fastify.register(fastifyStatic, {
    ...lasting,
    root: folder,
    wildcard: false,
    globIgnore: ['assets/**'],
  });
  await fastify.register(fastifyStatic, {
    ...lasting,
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
  });
  // Asked for anew each time: without a word about it a browser would guess how long it is good.
  const page = (reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
  fastify.get('/*', (request, reply) =>
    isServerPath(request.url) ? reply.callNotFound() : page(reply),
  );
  fastify.get('/', (_request, reply) => page(reply));
}
