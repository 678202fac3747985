import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SANDBOX_FORUM } from '../accounts.js';
import { injectFaults } from '../faults/inject.js';
import type { Backstage } from '../http/api.js';
import { fieldsOf } from '../http/fields.js';
import { badCsrf, ForumError, forumFaults, invalidAccess, notFound } from './errors.js';
import { changePostOf, latestPosts, onePost, removePost } from './post-calls.js';
import { latestTopics, topicPosts, topicWithPosts } from './topic-calls.js';
import { uploadFile } from './upload.js';
import { userNamed } from './users.js';
import type { ForumUser } from './users.js';
import { writePost } from './write-post.js';

type ById = { Params: { id: string } };

/** Discourse's API, as far as a desk needs it. Mounted under /forum. */
export function forumRoutes(app: FastifyInstance, backstage: Backstage): void {
  const { stage, faults, secrets } = backstage;
  injectFaults(app, faults, forumFaults);

  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof ForumError) return reply.code(error.status).send(error.body());
    throw error;
  });

  function caller(request: FastifyRequest): ForumUser {
    const { 'api-key': key, 'api-username': username } = request.headers;
    if (key === undefined && request.method !== 'GET') throw badCsrf();
    const user = typeof username === 'string' ? userNamed(stage.world, username) : undefined;
    if (key !== secrets.forumApiKey || !user) throw invalidAccess();
    return user;
  }

  app.get('/site/basic-info.json', async () => ({
    logo_url: '',
    logo_small_url: '',
    apple_touch_icon_url: '',
    favicon_url: '',
    title: SANDBOX_FORUM.name,
    description: 'Questions and answers about banking with Lumen.',
    header_primary_color: '333333',
    header_background_color: 'ffffff',
    login_required: false,
    locale: 'en',
    include_in_discourse_discover: false,
    mobile_logo_url: '',
  }));

  app.get('/session/current.json', async (request) => {
    const { id, username, name } = caller(request);
    return { current_user: { id: Number(id), username, name, admin: false, moderator: true } };
  });

  app.get<{ Params: { username: string } }>('/u/:username.json', async (request) => {
    caller(request);
    const user = userNamed(stage.world, request.params.username);
    if (!user) throw notFound();
    return { user: { ...user, id: Number(user.id), moderator: user.staff, staff: undefined } };
  });

  app.post('/posts.json', async (request) => {
    const user = caller(request);
    return writePost(backstage, user, await fieldsOf(request));
  });

  app.get('/posts.json', async (request) => {
    caller(request);
    return latestPosts(stage.world, (await fieldsOf(request)).text('before'));
  });

  app.get<ById>('/posts/:id(^\\d+).json', async (request) =>
    onePost(stage.world, caller(request), request.params.id),
  );

  app.put<ById>('/posts/:id(^\\d+).json', async (request) =>
    changePostOf(backstage, caller(request), request.params.id, await fieldsOf(request)),
  );

  app.delete<ById>('/posts/:id(^\\d+).json', async (request, reply) => {
    await removePost(backstage, caller(request), request.params.id);
    return reply.code(200).type('application/json').send('');
  });

  app.get('/latest.json', async () => latestTopics(stage.world));

  app.get<ById>('/t/:id(^\\d+).json', async (request) =>
    topicWithPosts(stage.world, caller(request), request.params.id),
  );

  app.get<ById>('/t/:id(^\\d+)/posts.json', async (request) =>
    topicPosts(
      stage.world,
      caller(request),
      request.params.id,
      request.query as Record<string, string | string[]>,
    ),
  );

  app.post('/uploads.json', async (request) => {
    caller(request);
    return uploadFile(backstage, await fieldsOf(request));
  });
}
