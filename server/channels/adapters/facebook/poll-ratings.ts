import type { NetworkCall } from '../../contract.js';
import { polledDelivery } from '../shared/polled.js';
import { isSince } from './poll-since.js';
import type { StagePage } from './stage-page.js';
import type { Round } from './poll-state.js';
import { readPage } from './read.js';
import { pageIdOf } from './settings.js';

/** Recommendations, newest first, until one that is older than the round. */
export async function pollRatings(call: NetworkCall, round: Round): Promise<StagePage> {
  const pageId = pageIdOf(call.settings);
  const ratings = await readPage(call, [pageId, 'ratings'], {
    fields:
      'open_graph_story{id},reviewer{id,name},recommendation_type,rating,review_text,created_time',
    limit: 50,
    after: round.after,
  });
  const recent = ratings.data.filter((rating) => isSince(rating, 'created_time', round.since));
  const deliveries = recent.map((rating) => polledDelivery('rating', { pageId, rating }, call.now));
  const isLast = ratings.after === undefined || recent.length < ratings.data.length;
  return isLast ? { deliveries } : { deliveries, after: ratings.after };
}
