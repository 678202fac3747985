/** The unit of work: threads as conversations, their messages, and what the desk does with them. */
export { ConversationsModule } from './conversations.module.js';
export { RecountViews } from './application/recount-views.js';
export { ViewCountsModule } from './view-counts.module.js';
export { ThreadPresenter } from './api/thread.presenter.js';
export { ChangeStatus, type Resolution } from './application/change-status.js';
export { ConversationSigns } from './application/conversation-signs.js';
export { Doorkeeper } from './application/doorkeeper.js';
export { JoinMatter } from './application/join-matter.js';
export { OutboundMessages } from './application/outbound-messages.js';
export { ConversationFigures } from './data/conversation-figures.js';
export { type ConversationLabel, ConversationLabels } from './data/conversation-labels.js';
export { ConversationRepository } from './data/conversation.repository.js';
export { PublicationRepository, type SeenPublication } from './data/publication.repository.js';
export { ReplyGround } from './data/reply-ground.js';
export { SplitRepository, type SplitRow } from './data/split.repository.js';
export { type Address, ThreadLoader } from './data/thread-loader.js';
export { ThreadWriter } from './data/thread-writer.js';
export { languageOf } from './domain/language-of.js';
