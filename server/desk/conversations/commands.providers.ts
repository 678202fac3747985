import type { Provider } from '@nestjs/common';
import { ActOnMany } from './application/act-on-many.js';
import { AssignConversation } from './application/assign-conversation.js';
import { CarryOutAct } from './application/carry-out-act.js';
import { CommandConversation } from './application/command-conversation.js';
import { ChangeStatus } from './application/change-status.js';
import { ConversationSigns } from './application/conversation-signs.js';
import { DeskAudience } from './application/desk-audience.js';
import { DeskDoor } from './application/desk-door.js';
import { Doorkeeper } from './application/doorkeeper.js';
import { ExcuseMessage } from './application/excuse-message.js';
import { InternalNotes } from './application/internal-notes.js';
import { JoinMatter } from './application/join-matter.js';
import { LabelConversation } from './application/label-conversation.js';
import { MakeTag } from './application/make-tag.js';
import { MarkRead } from './application/mark-read.js';
import { SplitConversation } from './application/split-conversation.js';
import { WriteNote } from './application/write-note.js';
import { AssignmentRepository } from './data/assignment.repository.js';
import { BulkRepository } from './data/bulk.repository.js';
import { ConversationFigures } from './data/conversation-figures.js';
import { ConversationRepository } from './data/conversation.repository.js';
import { ComplaintRepository } from './data/complaint.repository.js';
import { ConversationSignsRepository } from './data/conversation-signs.repository.js';
import { LabelRepository } from './data/label.repository.js';
import { MatterRepository } from './data/matter.repository.js';
import { MessageRepository } from './data/message.repository.js';
import { NoteRepository } from './data/note.repository.js';
import { PublicationRepository } from './data/publication.repository.js';
import { SplitRepository } from './data/split.repository.js';
import { StatusRepository } from './data/status.repository.js';
import { ThreadLoader } from './data/thread-loader.js';
import { ThreadWriter } from './data/thread-writer.js';
import { WatchRepository } from './data/watch.repository.js';
import { SnoozesDrain } from './jobs/snoozes.drain.js';
import { WhenMessageIsLabelledCountsComplaints } from './jobs/when-message-is-labelled-counts-complaints.reaction.js';
import { LIVE_AUDIENCE, LIVE_DOOR } from '../../platform/live/index.js';

/** The writing side. */
export const commandProviders: Provider[] = [
  AssignmentRepository,
  BulkRepository,
  ComplaintRepository,
  ConversationFigures,
  ConversationRepository,
  ConversationSigns,
  ConversationSignsRepository,
  LabelRepository,
  MatterRepository,
  MessageRepository,
  NoteRepository,
  PublicationRepository,
  SplitRepository,
  StatusRepository,
  ThreadLoader,
  ThreadWriter,
  WatchRepository,
  ActOnMany,
  AssignConversation,
  CarryOutAct,
  ChangeStatus,
  CommandConversation,
  MakeTag,
  MarkRead,
  Doorkeeper,
  ExcuseMessage,
  InternalNotes,
  JoinMatter,
  LabelConversation,
  SplitConversation,
  WriteNote,
  SnoozesDrain,
  WhenMessageIsLabelledCountsComplaints,
  { provide: LIVE_DOOR, useClass: DeskDoor },
  { provide: LIVE_AUDIENCE, useClass: DeskAudience },
];
