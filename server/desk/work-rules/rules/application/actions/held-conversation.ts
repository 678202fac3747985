import { notFound } from '../../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../../conversations/contract.js';
import type { ConversationRepository } from '../../../../conversations/index.js';
import type { ActionContext } from '../../contract.js';

/** The conversation as the actions before left it, locked. */
export async function heldConversation(
  conversations: ConversationRepository,
  { manager, conversationId }: ActionContext,
): Promise<ConversationFacts> {
  const facts = await conversations.lock(manager, conversationId);
  if (!facts) throw notFound('conversation');
  return facts;
}
