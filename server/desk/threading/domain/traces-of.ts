import type { Trace } from '../../../crm/index.js';
import type { Arrival } from './arrival.js';

/**
 * By what an arrival would bring somebody back, were they erased. What they write after that is new;
 * a profile alone is nobody who asked for anything.
 */
export function tracesOf({ channelId, network, item }: Arrival): Trace[] {
  const at = item.type === 'created' || item.type === 'receipt' ? item.occurredAt : undefined;
  const identity = (value: string): Trace => ({ kind: 'identity', place: network, value, at });
  const thread = (value: string): Trace => ({ kind: 'thread', place: network, value, at });
  const place = 'kind' in item ? `${channelId}/${item.kind}` : channelId;
  const written = (value: string): Trace => ({ kind: 'item', place, value });
  switch (item.type) {
    case 'created':
      return item.direction === 'inbound'
        ? [identity(item.author.externalId), written(item.externalId)]
        : [
            written(item.externalId),
            ...(item.thread.key ? [thread(item.thread.key)] : []),
            ...(item.thread.parentExternalId ? [written(item.thread.parentExternalId)] : []),
          ];
    case 'profile':
      return [identity(item.author.externalId)];
    case 'receipt':
      return [thread(item.threadKey)];
    case 'publication':
      return [publicationTrace(channelId, item.publication.externalId)];
    case 'unsupported':
      return [];
    default:
      return [written(item.externalId)];
  }
}

export const publicationTrace = (channelId: string, value: string): Trace => ({
  kind: 'publication',
  place: channelId,
  value,
});
