import type { NetworkCall, PolledDelivery } from '../../contract.js';
import { polledDelivery } from '../shared/polled.js';
import { optionalFields, optionalId, type Fields } from '../shared/reading.js';
import { isSince } from './poll-since.js';
import type { StagePage } from './stage-page.js';
import type { Round } from './poll-state.js';
import { pageOf, readPage } from './read.js';
import { pageIdOf } from './settings.js';

const COMMENT_FIELDS = 'id,message,from,created_time,parent{id},attachment,permalink_url,is_hidden';
const POST_FIELDS = 'id,message,from,created_time,permalink_url,full_picture';
const POSTS_A_PAGE = 25;
const PAGES_OF_POSTS = 4;
const PAGES_OF_COMMENTS = 20;

/** The newest posts and, newest first, the comments under them that are not older than the round. */
export async function pollFeed(call: NetworkCall, round: Round): Promise<StagePage> {
  const pageId = pageIdOf(call.settings);
  const posts = await readPage(call, [pageId, 'feed'], {
    fields: `${POST_FIELDS},comments.filter(stream).order(reverse_chronological).limit(50){${COMMENT_FIELDS}}`,
    limit: POSTS_A_PAGE,
    after: round.after,
  });
  const deliveries: PolledDelivery[] = [];
  for (const { comments, ...post } of posts.data) {
    if (isSince(post, 'created_time', round.since)) {
      deliveries.push(polledDelivery('post', { pageId, post }, call.now));
    }
    const found = await commentsSince(
      call,
      round.since,
      post,
      optionalFields({ comments }, 'comments'),
    );
    deliveries.push(
      ...found.map((comment) => polledDelivery('comment', { pageId, post, comment }, call.now)),
    );
  }
  const isLast = posts.after === undefined || round.page + 1 >= PAGES_OF_POSTS;
  return isLast ? { deliveries } : { deliveries, after: posts.after };
}

async function commentsSince(
  call: NetworkCall,
  since: Date,
  post: Fields,
  firstPage: Fields | undefined,
): Promise<Fields[]> {
  const postId = optionalId(post, 'id');
  if (firstPage === undefined || postId === undefined) return [];
  const found: Fields[] = [];
  let page = pageOf(firstPage);
  for (let pages = 1; ; pages += 1) {
    const newer = page.data.filter((comment) => isSince(comment, 'created_time', since));
    found.push(...newer);
    const isLast = page.after === undefined || newer.length < page.data.length;
    if (isLast || pages >= PAGES_OF_COMMENTS) return found;
    page = await readPage(call, [postId, 'comments'], {
      fields: COMMENT_FIELDS,
      filter: 'stream',
      order: 'reverse_chronological',
      limit: 50,
      after: page.after,
    });
  }
}
