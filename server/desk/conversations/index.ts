/** The unit of work: threads as conversations, their messages, and what the desk does with them. */
export { ConversationsModule } from './conversations.module.js';
export { ConversationCommands } from './application/conversation-commands.js';
export { OutboundMessages } from './application/outbound-messages.js';
export { ConversationFigures } from './data/conversation-figures.js';
export { ConversationRepository } from './data/conversation.repository.js';
export { PublicationRepository, type SeenPublication } from './data/publication.repository.js';
export { type Address, ThreadLoader } from './data/thread-loader.js';
export { ThreadWriter } from './data/thread-writer.js';
export { languageOf } from './domain/language-of.js';
export { conversationForMessage } from './domain/reopen-window.js';
export { countMessage, customerSpoke, nameCustomer } from './domain/thread-conversation.js';
export {
  type HeldChange,
  keyOf,
  partKey,
  type Revision,
  rootKey,
  type Split,
  type StoredChange,
  type ThreadConversation,
  type ThreadMessage,
} from './domain/thread-state.js';
export { insertVersion, versionsOf } from './domain/versions.js';
