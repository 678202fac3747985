import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SANDBOX_LOCATION } from '../accounts.js';
import { injectFaults } from '../faults/inject.js';
import { sceneOf } from '../http/api.js';
import type { Backstage } from '../http/api.js';
import { fieldsOf } from '../http/fields.js';
import { ImpossibleAct } from '../scene.js';
import { googleFaults, GoogleError, invalidArgument, notFound, unauthenticated } from './errors.js';
import { listReviews } from './list-reviews.js';
import { presentReply, presentReview } from './present.js';
import { answerReview, existingReview, removeAnswer } from './reviews.js';

const LONGEST_REPLY_BYTES = 4_096;
const LOCATION = '/v4/accounts/:account/locations/:location';
type Params = { Params: { account: string; location: string; review: string } };

/** Google Business Profile v4, reviews only. Mounted under /google. */
export function googleRoutes(app: FastifyInstance, backstage: Backstage): void {
  const { stage, faults, secrets } = backstage;
  injectFaults(app, faults, googleFaults);

  app.setErrorHandler((error, _request, reply) => {
    const worded = error instanceof ImpossibleAct ? notFound() : error;
    if (worded instanceof GoogleError) return reply.code(worded.code).send(worded.body());
    throw error;
  });

  function check(request: FastifyRequest<Params>): void {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token !== secrets.googleToken) throw unauthenticated();
    const { account, location } = request.params;
    if (account !== SANDBOX_LOCATION.account || location !== SANDBOX_LOCATION.id) throw notFound();
  }

  const effect = (kind: 'review-reply' | 'review-reply-removed', review: string) => ({
    network: 'google-reviews' as const,
    kind,
    accountId: SANDBOX_LOCATION.id,
    externalId: review,
    parentId: review,
  });

  app.get<Params>(LOCATION, async (request) => {
    check(request);
    return {
      name: `accounts/${SANDBOX_LOCATION.account}/locations/${SANDBOX_LOCATION.id}`,
      locationName: SANDBOX_LOCATION.name,
      locationState: { isVerified: true, isPublished: true },
    };
  });

  app.get<Params>(`${LOCATION}/reviews`, async (request) => {
    check(request);
    return listReviews(stage.world, request.query as Record<string, string>);
  });

  app.get<Params>(`${LOCATION}/reviews/:review`, async (request) => {
    check(request);
    return presentReview(stage.world, existingReview(sceneOf(backstage), request.params.review));
  });

  app.put<Params>(`${LOCATION}/reviews/:review/reply`, async (request) => {
    check(request);
    const { review } = request.params;
    const text = (await fieldsOf(request)).text('comment');
    existingReview(sceneOf(backstage), review);
    if (!text) throw invalidArgument('The comment of a reply must not be empty.');
    if (Buffer.byteLength(text) > LONGEST_REPLY_BYTES) {
      throw invalidArgument(`A reply must not be longer than ${LONGEST_REPLY_BYTES} bytes.`);
    }
    const change = answerReview(sceneOf(backstage), review, text);
    await stage.commit({ ...change, effects: [{ ...effect('review-reply', review), text }] });
    return presentReply(existingReview(sceneOf(backstage), review));
  });

  app.delete<Params>(`${LOCATION}/reviews/:review/reply`, async (request) => {
    check(request);
    const { review } = request.params;
    if (!existingReview(sceneOf(backstage), review).reply) throw notFound();
    const change = removeAnswer(sceneOf(backstage), review);
    await stage.commit({ ...change, effects: [effect('review-reply-removed', review)] });
    return {};
  });
}
