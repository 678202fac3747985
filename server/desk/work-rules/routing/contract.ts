/** Events that this module writes. */
export interface RoutingEvents {
  'conversation.queued': { queueId: string };
  'conversation.routed': { queueId: string; userId: string };
  /** Back from somebody silent or gone. */
  'conversation.returned-to-queue': { queueId: string; fromUserId: string; why: string };
  'queue.changed': { queueId: string };
}
