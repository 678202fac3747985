import { ApprovalRulesController } from './api/approval-rules.controller.js';
import { ApprovalsController } from './api/approvals.controller.js';
import { ApprovalRuleBook } from './application/approval-rule-book.js';
import { ApproveReply } from './application/approve-reply.js';
import { CloseApproval } from './application/close-approval.js';
import { HoldReply } from './application/hold-reply.js';
import { KeepApprovalRules } from './application/keep-approval-rules.js';
import { ListApprovals } from './application/list-approvals.js';
import { OpenApproval } from './application/open-approval.js';
import { RejectReply } from './application/reject-reply.js';
import { ReleaseReply } from './application/release-reply.js';
import { ReturnReply } from './application/return-reply.js';
import { WeighReply } from './application/weigh-reply.js';
import { ApprovalQueueReader } from './data/approval-queue.reader.js';
import { ApprovalRuleRow } from './data/approval-rule.entity.js';
import { ApprovalRuleRepository } from './data/approval-rule.repository.js';
import { ApprovalRepository } from './data/approval.repository.js';
import { AuthorReader } from './data/author.reader.js';
import { ReplyApproval } from './data/reply-approval.entity.js';

/** Approval before sending, within the module of replies. */
export const approvalControllers = [ApprovalsController, ApprovalRulesController];

export const approvalEntities = [ApprovalRuleRow, ReplyApproval];

export const approvalProviders = [
  ApprovalQueueReader,
  ApprovalRepository,
  ApprovalRuleBook,
  ApprovalRuleRepository,
  ApproveReply,
  AuthorReader,
  CloseApproval,
  HoldReply,
  KeepApprovalRules,
  ListApprovals,
  OpenApproval,
  RejectReply,
  ReleaseReply,
  ReturnReply,
  WeighReply,
];
