/** What an agent writes to customers: drafts, sending with its guards, and what to do when it fails. */
export { AcceptReply } from './application/accept-reply.js';
export { CheckReply } from './application/check-reply.js';
export { ApprovalRuleRepository } from './approval/data/approval-rule.repository.js';
export type { ApprovalRuleContent } from './approval/domain/approval-rule.js';
export type { Risk } from './approval/domain/risk.js';
export { CannedReplyRepository } from './canned/data/canned-reply.repository.js';
export type { CannedContent } from './canned/domain/canned-content.js';
export { RepliesModule } from './replies.module.js';
export { NOTICES } from './automatic/domain/answer-setting.js';
