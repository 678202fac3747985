import { CannedOverviewController } from './api/canned-overview.controller.js';
import { CannedRepliesController } from './api/canned-replies.controller.js';
import { ConversationCannedController } from './api/conversation-canned.controller.js';
import { CannedNews } from './application/canned-news.js';
import { CannedReplies } from './application/canned-replies.js';
import { CheckCanned } from './application/check-canned.js';
import { FollowOutcomes } from './application/follow-outcomes.js';
import { KeepCanned } from './application/keep-canned.js';
import { NoteCannedUses } from './application/note-canned-uses.js';
import { OfferCanned } from './application/offer-canned.js';
import { RenderCanned } from './application/render-canned.js';
import { ShowCanned } from './application/show-canned.js';
import { UsableFiles } from './application/usable-files.js';
import { CannedFileReader } from './data/canned-file.reader.js';
import { CannedFinder } from './data/canned-finder.reader.js';
import { CannedListReader } from './data/canned-list.reader.js';
import { CannedOverviewReader } from './data/canned-overview.reader.js';
import { CannedReplyRepository } from './data/canned-reply.repository.js';
import { CannedTextReader } from './data/canned-text.reader.js';
import { CannedUseRepository } from './data/canned-use.repository.js';
import { VariableValuesReader } from './data/variable-values.reader.js';
import { WhenConversationEndsNotesWhatCannedRepliesDid } from './jobs/when-conversation-ends-notes-what-canned-replies-did.reaction.js';
import { CannedTransferController } from './api/canned-transfer.controller.js';
import { ExportCanned } from './application/export-canned.js';
import { ImportCanned } from './application/import-canned.js';
import { LibraryEntries } from './application/library-entries.js';
import { PlanImport } from './application/plan-import.js';
import { CannedLibraryReader } from './data/canned-library.reader.js';
import { SendCanned } from './application/send-canned.js';
import { SendCannedReplyAction } from './rules/send-canned-reply.action.js';
import { SuggestCannedReplyAction } from './rules/suggest-canned-reply.action.js';
import { CannedHintRepository } from './data/canned-hint.repository.js';
import { TellReviews } from './application/tell-reviews.js';
import { CannedReviewRepository } from './data/canned-review.repository.js';
import { CannedReviewsDrain } from './jobs/canned-reviews.drain.js';

/** The library of canned replies within the module of replies. */
export const cannedControllers = [
  CannedRepliesController,
  CannedOverviewController,
  ConversationCannedController,
  CannedTransferController,
];

export const cannedProviders = [
  CannedHintRepository,
  CannedLibraryReader,
  ExportCanned,
  ImportCanned,
  LibraryEntries,
  PlanImport,
  SendCanned,
  SendCannedReplyAction,
  SuggestCannedReplyAction,
  CannedFileReader,
  CannedFinder,
  CannedListReader,
  CannedNews,
  CannedOverviewReader,
  CannedReplies,
  CannedReplyRepository,
  CannedReviewRepository,
  CannedReviewsDrain,
  CannedTextReader,
  CannedUseRepository,
  CheckCanned,
  FollowOutcomes,
  KeepCanned,
  NoteCannedUses,
  OfferCanned,
  RenderCanned,
  ShowCanned,
  TellReviews,
  UsableFiles,
  VariableValuesReader,
  WhenConversationEndsNotesWhatCannedRepliesDid,
];
