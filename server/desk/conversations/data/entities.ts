import type { Type } from '@nestjs/common';
import { Assignment } from './assignment.entity.js';
import { Attachment } from './attachment.entity.js';
import { BulkAction } from './bulk-action.entity.js';
import { Closure } from './closure.entity.js';
import { Complaint } from './complaint.entity.js';
import { ConversationParticipant } from './conversation-participant.entity.js';
import { ConversationSplit } from './conversation-split.entity.js';
import { ConversationTag } from './conversation-tag.entity.js';
import { Conversation } from './conversation.entity.js';
import { Draft } from './draft.entity.js';
import { HeldChange } from './held-change.entity.js';
import { Matter } from './matter.entity.js';
import { MessageRevision } from './message-revision.entity.js';
import { Message } from './message.entity.js';
import { NoteMention } from './note-mention.entity.js';
import { PublicationCount } from './publication-count.entity.js';
import { PublicationDelta } from './publication-delta.entity.js';
import { Publication } from './publication.entity.js';
import { ReadMarker } from './read-marker.entity.js';
import { SavedView } from './saved-view.entity.js';
import { Snooze } from './snooze.entity.js';
import { Tag } from './tag.entity.js';
import { ViewCount } from './view-count.entity.js';
import { ViewDelta } from './view-delta.entity.js';

/** The tables of this module. */
export const conversationEntities: Type[] = [
  Assignment,
  Attachment,
  BulkAction,
  Closure,
  Complaint,
  ConversationParticipant,
  ConversationSplit,
  ConversationTag,
  Conversation,
  Draft,
  HeldChange,
  Matter,
  MessageRevision,
  Message,
  NoteMention,
  PublicationCount,
  PublicationDelta,
  Publication,
  ReadMarker,
  SavedView,
  Snooze,
  Tag,
  ViewCount,
  ViewDelta,
];
