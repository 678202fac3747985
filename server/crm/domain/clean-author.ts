import type { SeenAuthor } from '../contract.js';

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 2000;
const MOST_FOLLOWERS = 2_000_000_000;

// Control characters, and marks that turn the direction of text around or join what is apart.
// eslint's rule against control characters is about mistakes; here they are what is meant.
const INVISIBLE = new RegExp(
  '[\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]',
  'g',
);

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const plainText = (text: string | undefined): string | undefined =>
  text
    ?.replace(INVISIBLE, ' ')
    .replace(LONE_SURROGATE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/, '') || undefined;

function webAddress(text: string | undefined): string | undefined {
  if (!text || text.length > LONGEST_ADDRESS || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

const count = (n: number | undefined): number | undefined =>
  n !== undefined && Number.isFinite(n) && n >= 0
    ? Math.min(Math.trunc(n), MOST_FOLLOWERS)
    : undefined;

/** An author as the desk can keep and show them: names are visible text, addresses lead to the web. */
export const cleanAuthor = (author: SeenAuthor): SeenAuthor => ({
  externalId: author.externalId,
  seenAt: author.seenAt,
  name: plainText(author.name),
  handle: plainText(author.handle),
  avatarUrl: webAddress(author.avatarUrl),
  profileUrl: webAddress(author.profileUrl),
  followers: count(author.followers),
});
