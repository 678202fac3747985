/** Events that this module writes. */
export interface TopicEvents {
  /** Found, named, merged, split or removed. */
  'topic.changed': { topicId: string };
  /** Somebody knew better what a message is about. */
  'message-topic.changed': { messageId: string };
}
