import { randomUUID } from 'node:crypto';
import type { DeskWorld } from '../../replies/support/desk-world.js';

export interface PastComplaint {
  text: string;
  name: string;
  daysAgo: number;
  /** The same person again. */
  customerId?: string;
  intents?: string[];
}

const DAY = 86_400_000;

/** Puts a message of some days ago into the rows, labelled; answers where it is. */
export async function pastComplaint(
  world: DeskWorld,
  { text, name, daysAgo, customerId, intents = ['complaint'] }: PastComplaint,
): Promise<{ conversationId: string; messageId: string; customerId: string }> {
  const [conversationId, messageId, identityId] = [randomUUID(), randomUUID(), randomUUID()];
  const owner = customerId ?? randomUUID();
  const channelId = world.channels['facebook'];
  const at = new Date(Date.now() - daysAgo * DAY);
  await world.db.query(
    `insert into customer (id, name) values ($1, $2) on conflict (id) do nothing`,
    [owner, name],
  );
  await world.db.query(
    `insert into identity (id, network, external_id, customer_id, name)
     values ($1::uuid, 'facebook', $1::text, $2, $3)`,
    [identityId, owner, name],
  );
  await world.db.query(
    `insert into conversation (id, channel_id, network, kind, thread_key, identity_id, status,
       last_message_at, last_message_text, opened_at)
     values ($1::uuid, $2, 'facebook', 'comment', $1::text, $3, 'open', $4, $5, $4)`,
    [conversationId, channelId, identityId, at, text],
  );
  await world.db.query(
    `insert into message (id, conversation_id, channel_id, kind, external_id, direction,
       author_identity_id, text, sent_at, position)
     values ($1::uuid, $2, $3, 'comment', $1::text, 'inbound', $4, $5, $6, 1)`,
    [messageId, conversationId, channelId, identityId, text, at],
  );
  await world.db.query(
    `insert into message_label (message_id, language, sentiment, intents)
     values ($1, 'en', 'negative', $2)`,
    [messageId, intents],
  );
  return { conversationId, messageId, customerId: owner };
}
