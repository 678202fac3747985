import { QueueEntry } from './queue-entry.entity.js';
import { RoutingQueue } from './routing-queue.entity.js';
import { RoutingSetting } from './routing-setting.entity.js';

export const routingEntities = [QueueEntry, RoutingQueue, RoutingSetting];
