/** What the desk listens to, in the network's names. */
export const SUBSCRIBED_FIELDS = [
  'feed',
  'ratings',
  'mention',
  'messages',
  'message_echoes',
  'message_deliveries',
  'message_reads',
  'message_edits',
  'messaging_postbacks',
] as const;
