import type { SeenAuthor } from '../contract.js';

export interface Profile {
  name: string | null;
  handle: string | null;
  avatarUrl: string | null;
  profileUrl: string | null;
  followers: number | null;
}

export interface KnownProfile extends Profile {
  firstSeenAt: Date;
  lastSeenAt: Date;
  /** Time of the newest item that said something about the person; null when none did. */
  profileAt: Date | null;
}

const FIELDS = ['name', 'handle', 'avatarUrl', 'profileUrl', 'followers'] as const;

const says = (author: SeenAuthor): boolean => FIELDS.some((field) => author[field] !== undefined);

/**
 * The profile after one more item. The newest item wins field by field, whatever order they arrive
 * in; an older one fills in only what is still unknown.
 */
export function profileAfter(known: KnownProfile, author: SeenAuthor): KnownProfile {
  const isNewer = known.profileAt === null || author.seenAt >= known.profileAt;
  const told = <T>(before: T | null, said: T | undefined): T | null =>
    isNewer ? (said ?? before) : (before ?? said ?? null);
  return {
    name: told(known.name, author.name),
    handle: told(known.handle, author.handle),
    avatarUrl: told(known.avatarUrl, author.avatarUrl),
    profileUrl: told(known.profileUrl, author.profileUrl),
    followers: told(known.followers, author.followers),
    firstSeenAt: author.seenAt < known.firstSeenAt ? author.seenAt : known.firstSeenAt,
    lastSeenAt: author.seenAt > known.lastSeenAt ? author.seenAt : known.lastSeenAt,
    profileAt: isNewer && says(author) ? author.seenAt : known.profileAt,
  };
}

/** What several items of one author say together. At least one is needed. */
export function profileOf(authors: readonly [SeenAuthor, ...SeenAuthor[]]): KnownProfile {
  const [{ seenAt }] = authors;
  const nothing: KnownProfile = {
    name: null,
    handle: null,
    avatarUrl: null,
    profileUrl: null,
    followers: null,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    profileAt: null,
  };
  return authors.reduce(profileAfter, nothing);
}

/** What to call somebody: networks do not always give a name. */
export const callName = (profile: Pick<Profile, 'name' | 'handle'>, externalId: string): string =>
  profile.name ?? profile.handle ?? externalId;

const same = (one: unknown, other: unknown): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;

export const differs = (one: KnownProfile, other: KnownProfile): boolean =>
  (Object.keys(one) as (keyof KnownProfile)[]).some((key) => !same(one[key], other[key]));
