import type { FastifyInstance, FastifyRequest } from 'fastify';
import { postsOf } from '../forum/topics.js';
import { placeOf } from './facebook-page.js';
import { topicPath } from './forum-page.js';
import { link } from './visit.js';
import type { Visit } from './visit.js';

type TopicLink = { Params: { id: string; number?: string } };

/** Addresses that the APIs give away: each leads to where the thing can be seen. */
export function linkRoutes(
  app: FastifyInstance,
  visiting: (request: FastifyRequest) => Visit,
): void {
  app.get<{ Params: { id: string } }>('/facebook/p/:id', (request, reply) => {
    const visit = visiting(request);
    const place = placeOf(visit, request.params.id, visit.query.comment_id);
    return reply.redirect(place ?? '/facebook', 302);
  });

  for (const path of ['/forum/t/:id(^\\d+$)', '/forum/t/:slug/:id/:number']) {
    app.get<TopicLink>(path, (request, reply) => {
      const visit = visiting(request);
      const { id, number } = request.params;
      const topic = visit.world.topics.get(id);
      if (!topic) return reply.redirect('/forum', 302);
      const post = postsOf(visit.world, id).find((one) => String(one.number) === number);
      const anchor = post ? `#f${post.id}` : '';
      return reply.redirect(link(visit, topicPath(topic)) + anchor, 302);
    });
  }

  app.get('/forum/u/:username', (_request, reply) => reply.redirect('/forum', 302));
}
