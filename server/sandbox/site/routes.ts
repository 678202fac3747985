import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SandboxControl } from '../contract.js';
import { isSameOrigin } from '../control/loopback.js';
import { readChat } from '../facebook/chat.js';
import type { Backstage } from '../http/api.js';
import { sceneOf } from '../http/api.js';
import { fieldsOf } from '../http/fields.js';
import { ImpossibleAct } from '../scene.js';
import { actFromForm } from './act-from-form.js';
import { facebookPage } from './facebook-page.js';
import { forumPage, mayRead, newTopicPage } from './forum-page.js';
import { googlePage } from './google-page.js';
import { homePage } from './home-page.js';
import { html } from './html.js';
import { pageHtml } from './layout.js';
import type { Shown } from './layout.js';
import { linkRoutes } from './links.js';
import { liveRoute } from './live.js';
import { messengerPage } from './messenger-page.js';
import { sun } from './parts.js';
import { topicPage } from './topic-page.js';
import { visitOf } from './visit.js';
import type { Visit } from './visit.js';

/** The public pages, where a visitor plays the customer. */
export function siteRoutes(
  app: FastifyInstance,
  backstage: Backstage,
  control: SandboxControl,
): void {
  const { stage } = backstage;
  liveRoute(app, stage);

  const visiting = (request: FastifyRequest): Visit => {
    const [hook] = control.hooks();
    const desk = hook && new URL(hook.url).origin;
    return { ...visitOf(stage.world, stage.now(), request.url), ...(desk && { desk }) };
  };
  const show = (reply: FastifyReply, visit: Visit, shown: Shown) => {
    const nonce = randomBytes(12).toString('base64');
    return reply.headers(headersWith(nonce)).send(pageHtml(visit, nonce, shown));
  };

  linkRoutes(app, visiting);

  app.setErrorHandler((error, request, reply) => {
    if (!(error instanceof ImpossibleAct)) throw error;
    return show(reply.code(400), visiting(request), excuse(error.message));
  });

  const pages: [path: string, page: (visit: Visit) => Shown][] = [
    ['/', homePage],
    ['/facebook', facebookPage],
    ['/google', googlePage],
    ['/forum', forumPage],
    ['/forum/new', newTopicPage],
  ];
  for (const [path, page] of pages) {
    app.get(path, (request, reply) => {
      const visit = visiting(request);
      return show(reply, visit, page(visit));
    });
  }

  app.get('/sun.svg', (_request, reply) =>
    reply
      .type('image/svg+xml')
      .send(sun.toString().replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')),
  );

  app.get('/messenger', async (request, reply) => {
    const visit = visiting(request);
    await markRead(visit);
    return show(reply, visit, messengerPage(visit));
  });

  app.get<{ Params: { id: string } }>('/forum/t/:slug/:id', (request, reply) => {
    const visit = visiting(request);
    const topic = stage.world.topics.get(request.params.id);
    if (topic && mayRead(visit, topic)) return show(reply, visit, topicPage(visit, topic));
    return show(reply.code(404), visit, excuse('There is no such topic.'));
  });

  app.post('/act', async (request, reply) => {
    if (!isSameOrigin(request)) return reply.code(403).send('Forms of other sites are refused.');
    const fields = await fieldsOf(request);
    await control.act({ acts: [actFromForm(stage.world, fields)] });
    const back = fields.text('back') ?? '/';
    return reply.redirect(/^\/(?![/\\])/.test(back) ? back : '/', 303);
  });

  /** Whoever looks at a chat has read it. */
  async function markRead({ world, page, as }: Visit): Promise<void> {
    const me = world.personNamed({ network: 'facebook', accountId: page.id }, as);
    const change = me && readChat(sceneOf(backstage), page.id, me.id);
    if (change) await stage.commit(change);
  }
}

const excuse = (sentence: string): Shown => ({
  title: 'Not possible',
  names: [],
  body: html`<div class="card stack">
    <h1>That is not possible</h1>
    <p>${sentence}</p>
    <p><a href="/">To the start</a></p>
  </div>`,
});

const headersWith = (nonce: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
});
