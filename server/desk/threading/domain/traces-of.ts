import type { Trace } from '../../../crm/index.js';
import type { Arrival } from './arrival.js';

/** By what an arrival would bring somebody back, were they erased. */
export function tracesOf({ network, item }: Arrival): Trace[] {
  const identity = (value: string): Trace => ({ kind: 'identity', place: network, value });
  const written = (value: string): Trace => ({ kind: 'item', place: network, value });
  const thread = (value: string): Trace => ({ kind: 'thread', place: network, value });
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
      return [written(item.publication.externalId)];
    case 'unsupported':
      return [];
    default:
      return [written(item.externalId)];
  }
}
