import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SandboxPage } from '../accounts.js';
import { pageWithToken, sceneOf } from '../http/api.js';
import type { Backstage } from '../http/api.js';
import { fieldsOf } from '../http/fields.js';
import type { Fields } from '../http/fields.js';
import { injectFaults } from '../faults/inject.js';
import { badToken, GraphError, invalid, noSuchObject, noToken } from './errors.js';
import { graphFaults } from './faults.js';
import { parseFields } from './field-list.js';
import { nodeOf } from './nodes.js';
import type { GraphNode } from './nodes.js';
import { present, presentApp, presentEdge } from './present.js';
import type { Presenting } from './present.js';
import { sendMessage } from './send-message.js';
import {
  changeComment,
  deleteComment,
  likeComment,
  writeComment,
  writePost,
} from './write-comment.js';

interface Call {
  page: SandboxPage;
  node: GraphNode;
  fields: Fields;
  id: string;
}

type Params = { Params: { id: string; edge: string } };

/** The Graph API, as far as a page's desk needs it. Mounted under /graph, with or without a version. */
export function graphRoutes(app: FastifyInstance, backstage: Backstage): void {
  const { stage, faults, secrets } = backstage;
  injectFaults(app, faults, graphFaults);

  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof GraphError) return reply.code(error.status).send(error.body());
    throw error;
  });
  app.setNotFoundHandler((request, reply) => {
    const error = noSuchObject(request.method, request.url.split('?')[0] ?? '');
    return reply.code(error.status).send(error.body());
  });

  async function callOf(request: FastifyRequest<Params>): Promise<Call> {
    const fields = await fieldsOf(request);
    const bearer = /^(?:Bearer|OAuth) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const token = fields.text('access_token') ?? bearer;
    if (!token) throw noToken();
    const page = pageWithToken(secrets, token);
    if (!page) throw badToken();
    const { id } = request.params;
    const node = nodeOf(sceneOf(backstage), page, id);
    if (!node) throw noSuchObject(request.method, id);
    return { page, node, fields, id };
  }

  const presenting = (): Presenting => ({
    scene: sceneOf(backstage),
    base: `${backstage.url()}/graph/v24.0`,
  });
  const wantedOf = (fields: Fields) => {
    const wanted = parseFields(fields.text('fields') ?? '');
    if (!wanted) throw invalid('Syntax error in the parameter fields');
    return wanted;
  };

  app.get<Params>('/:id', async (request) => {
    const { node, fields } = await callOf(request);
    return present(presenting(), node, wantedOf(fields));
  });

  app.get<Params>('/:id/:edge', async (request) => {
    const { node, fields, id, page } = await callOf(request);
    const { edge } = request.params;
    if (edge === 'subscribed_apps' && node.kind === 'page') {
      const installed = stage.world.installed.get(page.id);
      return { data: installed ? [presentApp(installed)] : [] };
    }
    const {
      access_token: _secret,
      fields: _fields,
      ...args
    } = request.query as Record<string, string>;
    const shown = presentEdge(presenting(), node, edge, args, wantedOf(fields));
    if (!shown) throw noSuchObject('GET', id);
    return shown;
  });

  app.post<Params>('/:id', async (request) => {
    const { node, fields, page, id } = await callOf(request);
    if (node.kind !== 'comment') throw noSuchObject('POST', id);
    return changeComment(backstage, page, node.item, fields);
  });

  app.post<Params>('/:id/:edge', async (request) => {
    const { node, fields, page, id } = await callOf(request);
    switch (`${node.kind}/${request.params.edge}`) {
      case 'post/comments':
      case 'comment/comments':
      case 'recommendation/comments':
        return writeComment(backstage, page, node, fields);
      case 'page/messages':
        return sendMessage(backstage, page, fields);
      case 'page/feed':
        return writePost(backstage, page, fields);
      case 'page/subscribed_apps':
        return install(page, fields.text('subscribed_fields'));
      case 'comment/likes':
        if (node.kind === 'comment') return likeComment(backstage, page, node.item, true);
    }
    throw noSuchObject('POST', id);
  });

  app.delete<Params>('/:id', async (request) => {
    const { node, page, id } = await callOf(request);
    if (node.kind !== 'comment') throw noSuchObject('DELETE', id);
    return deleteComment(backstage, page, node.item.id);
  });

  app.delete<Params>('/:id/:edge', async (request) => {
    const { node, page, id } = await callOf(request);
    const { edge } = request.params;
    if (edge === 'likes' && node.kind === 'comment') {
      return likeComment(backstage, page, node.item, false);
    }
    if (edge === 'subscribed_apps' && node.kind === 'page') return install(page, '');
    throw noSuchObject('DELETE', id);
  });

  async function install(page: SandboxPage, wanted: string | undefined) {
    if (wanted === undefined) throw invalid('The parameter subscribed_fields is required.');
    const fields = wanted
      .split(',')
      .map((field) => field.trim())
      .filter(Boolean);
    await stage.commit({ records: [{ t: 'installed', v: { pageId: page.id, fields } }] });
    return { success: true };
  }
}
