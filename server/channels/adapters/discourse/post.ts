import type {
  InboundAttachment,
  InboundAuthor,
  InboundPublication,
  ItemKind,
} from '../../contract.js';
import {
  id,
  optionalId,
  optionalName,
  optionalNumber,
  optionalText,
  type Fields,
} from '../shared/reading.js';
import { plainText } from './plain-text.js';

/** A post with the forum that it stands in. */
export interface ForumPost {
  base: string;
  accountId: string;
  /** The user in whose name the desk writes, lower case; undefined when not known. */
  ownName: string | undefined;
  fields: Fields;
}

const POST_TYPES: Readonly<Record<number, string>> = {
  1: 'regular',
  2: 'moderator-action',
  3: 'small-action',
  4: 'whisper',
};

export function postType(post: Fields): string {
  return POST_TYPES[optionalNumber(post, 'post_type') ?? 1] ?? 'other';
}

export function kindOf(post: Fields): ItemKind {
  return optionalName(post, 'topic_archetype') === 'private_message' ? 'message' : 'forum';
}

export function isOwn({ ownName, fields }: ForumPost): boolean {
  return ownName !== undefined && optionalName(fields, 'username')?.toLowerCase() === ownName;
}

/** User ids are the forum's own, so the forum is part of the identity. */
export function authorOf({ accountId, base, fields }: ForumPost): InboundAuthor {
  const userId = optionalId(fields, 'user_id') ?? `post-${id(fields, 'id')}`;
  const username = optionalName(fields, 'username');
  const name = optionalName(fields, 'name') ?? username;
  const avatarUrl = absolute(
    optionalName(fields, 'avatar_template')?.replace('{size}', '96'),
    base,
  );
  return {
    externalId: `${accountId}:${userId}`,
    ...(name ? { name } : {}),
    ...(username ? { handle: username } : {}),
    ...(avatarUrl ? { avatarUrl } : {}),
    ...(username ? { profileUrl: `${base}/u/${encodeURIComponent(username)}` } : {}),
  };
}

/** What the person wrote, as Markdown where the forum gives it, and the files that stand in it. */
export function contentOf({ fields, base }: ForumPost): {
  text: string;
  attachments: InboundAttachment[];
} {
  const { text, attachments } = plainText(
    optionalText(fields, 'raw'),
    optionalText(fields, 'cooked') ?? '',
  );
  return {
    text,
    attachments: attachments.flatMap((attachment) => {
      const url = absolute(attachment.url, base);
      return url ? [{ ...attachment, url }] : [];
    }),
  };
}

export function topicOf({ fields, base }: ForumPost): InboundPublication {
  const title = optionalName(fields, 'topic_title');
  return {
    externalId: id(fields, 'topic_id'),
    kind: 'topic',
    permalink: topicLink(base, fields),
    ...(title ? { title } : {}),
  };
}

export function permalinkOf({ fields, base }: ForumPost): string {
  return `${topicLink(base, fields)}/${optionalNumber(fields, 'post_number') ?? 1}`;
}

function topicLink(base: string, post: Fields): string {
  const slug = encodeURIComponent(optionalName(post, 'topic_slug') ?? '-');
  return `${base}/t/${slug}/${encodeURIComponent(id(post, 'topic_id'))}`;
}

function absolute(address: string | undefined, base: string): string | undefined {
  if (address === undefined || !URL.canParse(address, `${base}/`)) return undefined;
  const url = new URL(address, `${base}/`);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
