import type { ChannelCapabilities, ReplyCapability } from '../../contract.js';

const MEGABYTE = 1024 * 1024;
const DAY = 24;

const IMAGES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'] as const;

const comment: ReplyCapability = {
  maxLength: { limit: 8_000, unit: 'utf16' },
  attachments: { max: 1, maxBytes: 4 * MEGABYTE, types: IMAGES },
  settle: 'read-back',
};

const privateReply: ReplyCapability = {
  maxLength: { limit: 2_000, unit: 'utf16' },
  attachments: { max: 0, maxBytes: 0, types: [] },
  window: { hours: 7 * DAY, opensBy: 'item' },
  once: 'one-only',
  settle: 'echo',
};

const message: ReplyCapability = {
  maxLength: { limit: 2_000, unit: 'utf16' },
  attachments: {
    max: 1,
    maxBytes: 8 * MEGABYTE,
    types: [...IMAGES, 'video/mp4', 'audio/mpeg', 'audio/mp4', 'application/pdf'],
  },
  window: { hours: 7 * DAY, opensBy: 'customer-message' },
  // Later only with the tag that says that a person wrote it.
  automaticHours: DAY,
  settle: 'echo',
};

/** What the adapter can do; the network can more (like, delete), which has no call here yet. */
const nothingElse = { like: false, hide: false, delete: false, editReply: false };

export const capabilities: ChannelCapabilities = {
  kinds: {
    comment: { publicReply: comment, privateReply, ...nothingElse, hide: true },
    message: { privateReply: message, ...nothingElse },
    review: { publicReply: comment, ...nothingElse },
    mention: { publicReply: comment, ...nothingElse },
  },
  pace: { perMinute: 60, burst: 10 },
};
