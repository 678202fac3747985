import type { ConversationLabel } from '../../../conversations/index.js';
import type { FiringRow } from '../data/rule-firing.reader.js';
import type { RuleConversationDto, RuleFiringDto } from './rule-firing.dto.js';

export const presentConversation = (label: ConversationLabel): RuleConversationDto => ({
  id: label.id,
  customerName: label.customerName,
  channelName: label.channelName,
  network: label.network,
});

export const presentFiring = (
  { mark: _mark, conversationId: _id, ...firing }: FiringRow,
  label: ConversationLabel | undefined,
): RuleFiringDto => ({
  ...firing,
  facts: { ...firing.facts },
  conversation: label ? presentConversation(label) : null,
});
