import type { Provider, Type } from '@nestjs/common';
import { ConversationPresenter } from './api/conversation.presenter.js';
import { ConversationsController } from './api/conversations.controller.js';
import { CustomerTimelineController } from './api/customer-timeline.controller.js';
import { PublicationsController } from './api/publications.controller.js';
import { SearchController } from './api/search.controller.js';
import { TagsController } from './api/tags.controller.js';
import { ThreadPresenter } from './api/thread.presenter.js';
import { ViewsController } from './api/views.controller.js';
import { ComposerOf } from './application/composer-of.js';
import { CountViews } from './application/count-views.js';
import { FindConversation } from './application/find-conversation.js';
import { KeepSavedViews } from './application/keep-saved-views.js';
import { ListConversations } from './application/list-conversations.js';
import { ListCustomers } from './application/list-customers.js';
import { ReadMessages } from './application/read-messages.js';
import { RepeatComplaints } from './application/repeat-complaints.js';
import { SearchDesk } from './application/search-desk.js';
import { ShowConversation } from './application/show-conversation.js';
import { ShowEvents } from './application/show-events.js';
import { ShowMessages } from './application/show-messages.js';
import { ShowPublication } from './application/show-publication.js';
import { ShowTimeline } from './application/show-timeline.js';
import { AnswerableReader } from './data/answerable.reader.js';
import { ConversationDetailReader } from './data/conversation-detail.reader.js';
import { ConversationListReader } from './data/conversation-list.reader.js';
import { ConversationSurroundingsReader } from './data/conversation-surroundings.reader.js';
import { CustomerListReader } from './data/customer-list.reader.js';
import { CustomerNoteSearchReader } from './data/customer-note-search.reader.js';
import { EventReader } from './data/event.reader.js';
import { MessageExtrasReader } from './data/message-extras.reader.js';
import { MessageSearchReader } from './data/message-search.reader.js';
import { MessageReader } from './data/message.reader.js';
import { PublicationTreeReader } from './data/publication-tree.reader.js';
import { PublicationReader } from './data/publication.reader.js';
import { SavedViewRepository } from './data/saved-view.repository.js';
import { TagReader } from './data/tag.reader.js';
import { TimelineReader } from './data/timeline.reader.js';
import { ViewCountReader } from './data/view-count.reader.js';
import { ViewsFoldDrain } from './jobs/views-fold.drain.js';

export { conversationEntities } from './data/entities.js';

/** The reading side. */
export const readingControllers: Type[] = [
  ConversationsController,
  CustomerTimelineController,
  PublicationsController,
  SearchController,
  TagsController,
  ViewsController,
];

export const readingProviders: Provider[] = [
  AnswerableReader,
  ComposerOf,
  ConversationDetailReader,
  ConversationListReader,
  ConversationPresenter,
  ConversationSurroundingsReader,
  CountViews,
  CustomerListReader,
  CustomerNoteSearchReader,
  EventReader,
  FindConversation,
  KeepSavedViews,
  ListConversations,
  ListCustomers,
  MessageExtrasReader,
  MessageReader,
  MessageSearchReader,
  PublicationReader,
  PublicationTreeReader,
  ReadMessages,
  RepeatComplaints,
  SavedViewRepository,
  SearchDesk,
  ShowConversation,
  ShowEvents,
  ShowMessages,
  ShowPublication,
  ShowTimeline,
  TagReader,
  ThreadPresenter,
  TimelineReader,
  ViewCountReader,
  ViewsFoldDrain,
];
