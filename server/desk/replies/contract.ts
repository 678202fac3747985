/** Events that this module writes. */
export interface ReplyEvents {
  /** Somebody else has to look at a reply before it goes out. */
  'approval.requested': ApprovalTold;
  'approval.granted': ApprovalTold;
  'approval.rejected': ApprovalTold;
  'approval-rule.changed': { approvalRuleId: string };
  /** An answer to many: begun, a step further, stopped. */
  'bulk-answer.changed': { bulkAnswerId: string };
  'canned-reply.changed': { cannedReplyId: string };
  /** Somebody should look at an approved text again; told once for each day that is set. */
  'canned-reply.review-due': { cannedReplyId: string; ownerId: string };
  'automatic-answer.sent': { messageId: string; replyId: string; cannedReplyId: string };
  /** Why the desk did not answer by itself, for those who tune it. */
  'automatic-answer.refused': { messageId: string; why: string };
  /** The setting, or which canned replies the desk may send by itself. */
  'automatic-answers.changed': Record<string, never>;
}

interface ApprovalTold {
  replyId: string;
  /** Who wrote the reply. */
  authorId: string;
}
