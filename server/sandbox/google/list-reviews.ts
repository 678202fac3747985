import type { StoredReview } from '../world/records.js';
import type { World } from '../world/world.js';
import { invalidArgument } from './errors.js';
import { presentReview } from './present.js';
import { changedAt } from './reviews.js';

const LARGEST_PAGE = 50;

const ORDERS: Record<string, (a: StoredReview, b: StoredReview) => number> = {
  'updateTime desc': (a, b) => changedAt(b).localeCompare(changedAt(a)),
  rating: (a, b) => a.stars - b.stars,
  'rating desc': (a, b) => b.stars - a.stars,
};

/** GET …/reviews: a page of reviews, with the average and count of all of them. */
export function listReviews(world: World, query: Readonly<Record<string, string | undefined>>) {
  const order = ORDERS[query.orderBy ?? 'updateTime desc'];
  if (!order) throw invalidArgument(`Invalid order_by: ${query.orderBy}`);
  const size = Math.min(LARGEST_PAGE, Number(query.pageSize || LARGEST_PAGE));
  if (!Number.isInteger(size) || size < 1) throw invalidArgument('Invalid page size.');
  const reviews = world.reviews.all().filter(({ removed }) => !removed);
  const ordered = reviews.sort(order);
  const from = startOf(query.pageToken, ordered);
  const page = ordered.slice(from, from + size);
  const last = page.at(-1);
  const sum = reviews.reduce((total, { stars }) => total + stars, 0);
  return {
    ...(page.length > 0 && { reviews: page.map((review) => presentReview(world, review)) }),
    ...(reviews.length > 0 && { averageRating: sum / reviews.length }),
    totalReviewCount: reviews.length,
    ...(last && from + size < ordered.length && { nextPageToken: tokenAfter(last) }),
  };
}

const tokenAfter = (review: StoredReview): string => Buffer.from(review.id).toString('base64url');

function startOf(token: string | undefined, ordered: readonly StoredReview[]): number {
  if (!token) return 0;
  const at = ordered.findIndex((review) => tokenAfter(review) === token);
  if (at < 0) throw invalidArgument('Invalid page token.');
  return at + 1;
}
