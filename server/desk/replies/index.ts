/** What an agent writes to customers: drafts, sending with its guards, and what to do when it fails. */
export { KeepApprovalRules } from './approval/application/keep-approval-rules.js';
export { CannedReplyRepository } from './canned/data/canned-reply.repository.js';
export type { CannedContent } from './canned/domain/canned-content.js';
export { RepliesModule } from './replies.module.js';
export { NOTICES } from './automatic/domain/answer-setting.js';
