import { randomUUID } from 'node:crypto';

/** A text that stands nowhere else, so that it can be found again. */
export const unique = (text: string): string => `${text} ${randomUUID().slice(0, 8)}`;

/** For networks whose times have no more than seconds. */
export const secondsAgo = (seconds: number): string =>
  new Date(Date.now() - seconds * 1000).toISOString();
