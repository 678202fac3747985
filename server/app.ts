import 'reflect-metadata';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { AppModule } from './app.module.js';
import { registerWebhooks } from './channels/index.js';
import type { Config } from './platform/config/index.js';
import { refuseEarly, secureHeaders, serveClient, serveOpenApi } from './platform/http/index.js';
import { registerMailHook } from './platform/mail/index.js';
import { createLog, NestLogger } from './platform/logging/index.js';

const CLIENT_FOLDER = path.resolve(import.meta.dirname, '../../client');
const MIB = 1024 * 1024;

/** The whole server, not yet listening. */
export async function createApp(
  config: Config,
  databaseUrl: string,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MIB,
    genReqId: () => randomUUID(),
    frameworkErrors: refuseEarly,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    routerOptions: { maxParamLength: 300 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.for(config, databaseUrl),
    adapter,
    { logger: new NestLogger(createLog(config)), abortOnError: false },
  );
  const fastify = adapter.getInstance();
  await secureHeaders(fastify, config.publicUrl.startsWith('https:'));
  await fastify.register(cookie);
  await fastify.register(multipart, { limits: { fileSize: 25 * MIB, files: 1, fields: 5 } });
  await registerWebhooks(app);
  await registerMailHook(app);
  serveOpenApi(app);
  await serveClient(fastify, CLIENT_FOLDER);
  return app;
}
