import type { Notice } from '../../../api/types/notices';
import { paths } from '../../../paths/paths';

/** Where a notice leads. */
export function noticeAddress({ kind, conversationId, params }: Notice): string {
  if (kind === 'question-asked' && typeof params['questionId'] === 'string')
    return paths.question(params['questionId']);
  if (kind === 'review-due')
    return typeof params['cannedReplyId'] === 'string'
      ? paths.cannedReply(params['cannedReplyId'])
      : paths.canned;
  if (kind === 'incident-called') return paths.incident(String(params['incidentId'] ?? ''));
  if (kind === 'approval-requested') return paths.approvals;
  if (kind === 'channel-down')
    return typeof params['channelId'] === 'string'
      ? paths.channel(params['channelId'])
      : paths.channels;
  return conversationId ? paths.inbox('all', conversationId) : paths.notices;
}
