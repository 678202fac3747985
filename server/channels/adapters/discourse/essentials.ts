import type { Fields } from '../shared/reading.js';

const FIELDS = [
  'id',
  'user_id',
  'username',
  'name',
  'avatar_template',
  'created_at',
  'updated_at',
  'deleted_at',
  'deleted_by',
  'user_deleted',
  'hidden',
  'version',
  'raw',
  'cooked',
  'post_number',
  'post_type',
  'reply_to_post_number',
  'topic_id',
  'topic_slug',
  'topic_title',
  'topic_archetype',
] as const;

/** A post without what changes with every reader (views, scores, likes), so that its key is stable. */
export function essentials(post: Fields): Fields {
  return Object.fromEntries(
    FIELDS.filter((field) => Object.hasOwn(post, field)).map((field) => [field, post[field]]),
  );
}
