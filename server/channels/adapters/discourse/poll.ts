import type { NetworkCall, PolledDelivery, PollPage, PollState } from '../../contract.js';
import { callForum, readForum } from './call.js';
import { bodyFields, NetworkUnreadable } from '../shared/network-answer.js';
import { polledDelivery } from '../shared/polled.js';
import { flag, isFields, list, optionalNumber, type Fields } from '../shared/reading.js';
import { continued, finished, roundOf, type Round } from './poll-state.js';
import { essentials } from './essentials.js';

const GONE_CHECKS_A_PAGE = 20;

/**
 * The newest public posts, page by page down to those that the last round knew, with an overlap in
 * which edits and removals are noticed. @throws ChannelAuthError, NetworkUnreadable, NetworkRefused
 */
export async function poll(call: NetworkCall, state: PollState): Promise<PollPage> {
  const round = roundOf(state, call.now);
  const search = round.before === undefined ? undefined : `before=${round.before}`;
  const page = await readForum(call, ['posts.json'], search);
  const posts = list(page, 'latest_posts').filter(isFields);
  const wanted = posts.filter((post) => isWanted(post, round));
  const deliveries = wanted.map((post) =>
    polledDelivery('post', { post: essentials(post) }, call.now),
  );
  const ids = posts.flatMap((post) => optionalNumber(post, 'id') ?? []);
  deliveries.push(...(await goneSince(call, round, ids)));

  const oldest = ids.length === 0 ? undefined : Math.min(...ids);
  const seen = [...round.seen, ...wanted.flatMap((post) => optionalNumber(post, 'id') ?? [])];
  // The forum counts `before` itself in: a page that ends where it began is the last.
  const isNew = oldest !== undefined && oldest > 1 && oldest !== round.before;
  const goesOn = isNew && wanted.length === posts.length;
  return goesOn && round.page < 40
    ? { deliveries, state: continued(round, oldest, seen), more: true }
    : { deliveries, state: finished(round, seen), more: false };
}

function isWanted(post: Fields, round: Round): boolean {
  const id = optionalNumber(post, 'id');
  if (id === undefined) return true;
  if (round.fromId !== undefined) return id >= round.fromId;
  const createdAt = new Date(String(post.created_at)).getTime();
  return Number.isNaN(createdAt) || createdAt >= round.firstSince.getTime();
}

/** Posts known from the last round that should stand on this page and do not. */
async function goneSince(
  call: NetworkCall,
  round: Round,
  ids: readonly number[],
): Promise<PolledDelivery[]> {
  if (ids.length === 0) return [];
  const listed = new Set(ids);
  const [lowest, highest] = [Math.min(...ids), (round.before ?? Infinity) - 1];
  const missing = round.known.filter((id) => id >= lowest && id <= highest && !listed.has(id));
  const gone: PolledDelivery[] = [];
  for (const id of missing.slice(0, GONE_CHECKS_A_PAGE)) {
    const post = await removedPost(call, id);
    if (post) gone.push(polledDelivery('post-gone', { post }, call.now));
  }
  return gone;
}

/** The removed post, as staff still sees it or as nobody does any more; undefined when it stands. */
async function removedPost(call: NetworkCall, id: number): Promise<Fields | undefined> {
  const result = await callForum(call, { method: 'GET', path: ['posts', `${id}.json`] });
  if (result.kind !== 'response') throw new NetworkUnreadable(result.detail);
  if (result.status === 404 || result.status === 410) return { id };
  if (result.status !== 200) throw new NetworkUnreadable(`the forum answered ${result.status}`);
  const post = bodyFields(result) ?? {};
  const isRemoved = typeof post.deleted_at === 'string' || flag(post, 'user_deleted');
  return isRemoved ? essentials(post) : undefined;
}
