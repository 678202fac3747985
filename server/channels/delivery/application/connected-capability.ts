import type { ReplyCapability } from '../../contract.js';
import type { ConnectedChannel } from '../../registry/channel-registry.js';
import type { Reply } from '../data/reply.entity.js';

/** What the channel can do with a reply like this; undefined when it cannot send such a thing at all. */
export function capabilityFor(
  channel: Pick<ConnectedChannel, 'adapter'>,
  reply: Pick<Reply, 'kind' | 'mode'>,
): ReplyCapability | undefined {
  const kind = channel.adapter.capabilities.kinds[reply.kind];
  return reply.mode === 'public' ? kind?.publicReply : kind?.privateReply;
}
