import { randomBytes, randomInt } from 'node:crypto';

/** A number of the given length as a string, as Facebook writes its ids. */
export function newNumericId(digits = 15): string {
  let id = String(randomInt(1, 10));
  while (id.length < digits) id += String(randomInt(0, 10));
  return id;
}

export const newCommentId = (postId: string): string => `${numberOf(postId)}_${newNumericId()}`;
export const newPostId = (pageId: string): string => `${pageId}_${newNumericId()}`;
export const newMessageId = (): string => `m_${randomBytes(40).toString('base64url')}`;
export const newReviewId = (): string => `AbFv${randomBytes(24).toString('base64url')}`;
export const newFileId = (): string => randomBytes(12).toString('hex');

/** The last part of an id: Facebook's posts are `<page>_<number>`, comments `<number>_<number>`. */
export const numberOf = (id: string): string => id.slice(id.lastIndexOf('_') + 1);

/** One more than the highest id, for networks that count. */
export function nextCountedId(items: readonly { id: string }[], first: number): string {
  return String(items.reduce((next, { id }) => Math.max(next, Number(id) + 1), first));
}
