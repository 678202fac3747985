import type { NetworkCall, PolledDelivery, PollPage, PollState } from '../../contract.js';
import { BadElement } from '../shared/decode-error.js';
import { NetworkRefused } from '../shared/network-answer.js';
import { polledDelivery } from '../shared/polled.js';
import { isFields, list, optionalId, optionalName, type Fields } from '../shared/reading.js';
import { readGoogle } from './call.js';
import { goneReplies, without, withPage } from './known-reviews.js';
import { continued, finished, roundOf, type Round } from './poll-state.js';
import { changedAt } from './review.js';
import { locationName } from './settings.js';

const PAGE_SIZE = 50;
const GONE_CHECKS_A_ROUND = 20;

/** One page of reviews, last changed first. @throws ChannelAuthError, NetworkUnreadable, NetworkRefused */
export async function poll(call: NetworkCall, state: PollState): Promise<PollPage> {
  const round = roundOf(state, call.now);
  const page = await readGoogle(call, ['reviews'], {
    pageSize: PAGE_SIZE,
    orderBy: 'updateTime desc',
    pageToken: round.pageToken,
  });
  const reviews = list(page, 'reviews').filter(isFields);
  const recent = reviews.filter((review) => isSince(review, round.since));
  const location = locationName(call.settings);
  const deliveries: PolledDelivery[] = [
    ...recent.map((review) => polledDelivery('review', { location, review }, call.now)),
    ...goneReplies(round.known, reviews).map((id) => gone(call, id, true)),
  ];
  const known = withPage(round.known, reviews, round.pageToken === undefined);
  const seen = [...round.seen, ...reviews.map((review) => optionalId(review, 'reviewId') ?? '')];
  const next = optionalName(page, 'nextPageToken');
  const goesOn = next !== undefined && (round.mode === 'complete' || recent.length > 0);
  if (goesOn) {
    return { deliveries, state: continued({ ...round, known }, next, seen), more: true };
  }
  if (round.mode === 'recent') {
    return { deliveries, state: finished({ ...round, known }), more: false };
  }
  const missing = await goneReviews(call, { ...round, known }, seen);
  deliveries.push(...missing.map((id) => gone(call, id, false)));
  return { deliveries, state: finished({ ...round, known: without(known, missing) }), more: false };
}

/** A review that moved up while the list was read looks missing; so each is asked for by itself. */
async function goneReviews(
  call: NetworkCall,
  round: Round,
  seen: readonly string[],
): Promise<string[]> {
  const listed = new Set(seen);
  const missing = [...round.known.keys()].filter((reviewId) => !listed.has(reviewId));
  const confirmed: string[] = [];
  for (const reviewId of missing.slice(0, GONE_CHECKS_A_ROUND)) {
    if (await isGone(call, reviewId)) confirmed.push(reviewId);
  }
  return confirmed;
}

async function isGone(call: NetworkCall, reviewId: string): Promise<boolean> {
  try {
    await readGoogle(call, ['reviews', reviewId]);
    return false;
  } catch (error) {
    if (error instanceof NetworkRefused) return error.status === 404;
    throw error;
  }
}

function gone(call: NetworkCall, externalId: string, byBrand: boolean): PolledDelivery {
  const location = locationName(call.settings);
  return polledDelivery(
    'gone',
    { location, externalId, byBrand, noticedAt: call.now.toISOString() },
    call.now,
  );
}

/** Reviews that cannot be read are delivered as they are: decoding sets them aside with the reason. */
function isSince(review: Fields, since: Date): boolean {
  try {
    const at = changedAt(review);
    return at === undefined || at >= since;
  } catch (error) {
    if (error instanceof BadElement) return true;
    throw error;
  }
}
