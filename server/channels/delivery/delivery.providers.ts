import type { Provider } from '@nestjs/common';
import { ClaimDueReplies } from './application/claim-due-replies.js';
import { DecideOnReply } from './application/decide-on-reply.js';
import { EnqueueReply } from './application/enqueue-reply.js';
import { GiveUpLateReply } from './application/give-up-late-reply.js';
import { MatchEcho } from './application/match-echo.js';
import { NoteReceipt } from './application/note-receipt.js';
import { OutboundReplies } from './application/outbound-replies.js';
import { ReadReplies } from './application/read-replies.js';
import { RecordOutcome } from './application/record-outcome.js';
import { RecoverExpiredLeases } from './application/recover-expired-leases.js';
import { SendClaimedReply } from './application/send-claimed-reply.js';
import { SettleUnknownReply } from './application/settle-unknown-reply.js';
import { TakeSettleStep } from './application/take-settle-step.js';
import { AttemptRepository } from './data/attempt.repository.js';
import { ChannelPace } from './data/channel-pace.entity.js';
import { ClaimRepository } from './data/claim.repository.js';
import { EchoRepository } from './data/echo.repository.js';
import { HeldReceipt } from './data/held-receipt.entity.js';
import { HeldReceiptRepository } from './data/held-receipt.repository.js';
import { PaceRepository } from './data/pace.repository.js';
import { ProblemRepository } from './data/problem.repository.js';
import { ReceiptRepository } from './data/receipt.repository.js';
import { ReplyAttempt } from './data/reply-attempt.entity.js';
import { ReplyLedger } from './data/reply-ledger.js';
import { Reply } from './data/reply.entity.js';
import { ReplyRepository } from './data/reply.repository.js';
import { Deliveries } from './deliveries.js';
import { DeliveriesDrain } from './jobs/deliveries.drain.js';
import { ReplyMetrics } from './jobs/reply-metrics.js';

export const deliveryEntities = [Reply, ReplyAttempt, ChannelPace, HeldReceipt];

/** Of these the module exports `Deliveries` alone. */
export const deliveryProviders: Provider[] = [
  AttemptRepository,
  ClaimRepository,
  EchoRepository,
  HeldReceiptRepository,
  PaceRepository,
  ProblemRepository,
  ReceiptRepository,
  ReplyLedger,
  ReplyRepository,
  ClaimDueReplies,
  DecideOnReply,
  EnqueueReply,
  GiveUpLateReply,
  MatchEcho,
  NoteReceipt,
  OutboundReplies,
  ReadReplies,
  RecordOutcome,
  RecoverExpiredLeases,
  SendClaimedReply,
  SettleUnknownReply,
  TakeSettleStep,
  Deliveries,
  DeliveriesDrain,
  ReplyMetrics,
];
