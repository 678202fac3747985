import { AskModel } from './application/ask-model.js';
import { BetterLabel } from './application/better-label.js';
import { KeepProvider } from './application/keep-provider.js';
import { ProviderKey } from './application/provider-key.js';
import { SummariseConversation } from './application/summarise-conversation.js';
import { BetterLabelRepository } from './data/better-label.repository.js';
import { CallRepository } from './data/call.repository.js';
import { ConversationSummary } from './data/conversation-summary.entity.js';
import { LanguageCall } from './data/language-call.entity.js';
import { SummaryRepository } from './data/summary.repository.js';
import { WhenMessageLabelledAsksTheModel } from './jobs/when-message-labelled-asks-the-model.reaction.js';

/** A language model outside, optional and off until somebody switches it on. */
export const providerParts = [
  AskModel,
  BetterLabel,
  BetterLabelRepository,
  CallRepository,
  KeepProvider,
  ProviderKey,
  SummariseConversation,
  SummaryRepository,
  WhenMessageLabelledAsksTheModel,
];

export const providerEntities = [ConversationSummary, LanguageCall];
