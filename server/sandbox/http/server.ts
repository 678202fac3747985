import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { SandboxChannel, SandboxControl } from '../contract.js';
import { controlRoutes } from '../control/routes.js';
import { graphRoutes } from '../facebook/routes.js';
import { feedRoutes } from '../feeds/routes.js';
import { forumRoutes } from '../forum/routes.js';
import { googleRoutes } from '../google/routes.js';
import { hubspotRoutes } from '../hubspot/routes.js';
import { salesforceRoutes } from '../salesforce/routes.js';
import { siteRoutes } from '../site/routes.js';
import type { Backstage } from './api.js';
import { serveUploads } from './uploads.js';

const LARGEST_BODY = 30 * 1024 * 1024;
const GRAPH_VERSION = /^\/graph\/v\d+\.\d+(?=[/?]|$)/;

/** One server for the networks' APIs, the public pages and the control. */
export async function buildServer(
  backstage: Backstage,
  control: SandboxControl,
  channels: () => readonly SandboxChannel[],
): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: true,
    rewriteUrl: ({ url = '/' }) => url.replace(GRAPH_VERSION, '/graph'),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  const mount = (prefix: string, routes: (scope: FastifyInstance) => void) =>
    app.register(async (scope) => routes(scope), { prefix });
  await mount('/graph', (scope) => graphRoutes(scope, backstage));
  await mount('/google', (scope) => googleRoutes(scope, backstage));
  await mount('/forum', (scope) => forumRoutes(scope, backstage));
  await mount('/hubspot', (scope) => hubspotRoutes(scope, backstage));
  await mount('/salesforce', (scope) => salesforceRoutes(scope, backstage));
  await mount('/feeds', (scope) => feedRoutes(scope, backstage.url));
  await mount('/_control', (scope) => controlRoutes(scope, control, channels));
  await mount('', (scope) => siteRoutes(scope, backstage, control));
  serveUploads(app, backstage.uploads, backstage.stage.world);
  await app.ready();
  return app;
}
