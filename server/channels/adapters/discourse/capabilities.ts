import type { ChannelCapabilities, ReplyCapability } from '../../contract.js';

const MEGABYTE = 1024 * 1024;

/** The defaults of max_post_length, min_post_length and max_attachment_size_kb; a forum may differ. */
const post: ReplyCapability = {
  maxLength: { limit: 32_000, unit: 'codepoints' },
  minLength: 20,
  attachments: {
    max: 2,
    maxBytes: 4 * MEGABYTE,
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'],
  },
  settle: 'read-back',
};

const personalMessage: ReplyCapability = { ...post, minLength: 10 };

const nothingElse = { like: false, hide: false, delete: false, editReply: false };

export const capabilities: ChannelCapabilities = {
  kinds: {
    forum: {
      publicReply: post,
      privateReply: { ...personalMessage, settle: 'none' },
      ...nothingElse,
    },
    message: { privateReply: personalMessage, ...nothingElse },
  },
  pace: { perMinute: 30, burst: 5 },
};
