import type { ChannelCapabilities } from '../../contract.js';

export const capabilities: ChannelCapabilities = {
  kinds: {
    review: {
      publicReply: {
        maxLength: { limit: 4_096, unit: 'bytes' },
        attachments: { max: 0, maxBytes: 0, types: [] },
        once: 'overwrites',
        settle: 'replace',
      },
      like: false,
      hide: false,
      delete: false,
      editReply: true,
    },
  },
  pace: { perMinute: 60, burst: 10 },
};
