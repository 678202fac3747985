/** Events that this module writes. */
export interface ReplyEvents {
  'approval.requested': { replyId: string };
  'approval.granted': { replyId: string };
  'approval.rejected': { replyId: string };
  'canned-reply.changed': { cannedReplyId: string };
  'automatic-answer.sent': { messageId: string; replyId: string; cannedReplyId: string };
  /** Why the desk did not answer by itself, for those who tune it. */
  'automatic-answer.refused': { messageId: string; why: string };
  /** The setting, or which canned replies the desk may send by itself. */
  'automatic-answers.changed': Record<string, never>;
}
