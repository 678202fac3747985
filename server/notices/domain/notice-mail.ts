import type { NoticeKind } from './notice-kinds.js';
import { NOTICE_WORDS, noticeLanguage } from './notice-words.js';

export interface MailedNotice {
  kind: NoticeKind;
  conversationId: string | null;
  customerName: string | null;
  params: Readonly<Record<string, unknown>>;
}

/** One mail about several notices, oldest first. `deskUrl` has no slash at its end. */
export function noticeMail(
  reader: { name: string; language: string },
  notices: readonly MailedNotice[],
  deskUrl: string,
): { subject: string; text: string } {
  const words = NOTICE_WORDS[noticeLanguage(reader.language)];
  const lines = notices.map((notice) => {
    const about = notice.customerName ? words.about(notice.customerName) : '';
    return `- ${words.kinds[notice.kind]}${about}\n  ${addressOf(notice, deskUrl)}`;
  });
  return {
    subject: words.subject(notices.length),
    text: [
      words.greeting(reader.name),
      lines.join('\n\n'),
      `${words.open}: ${deskUrl}`,
      `-- \n${words.why}`,
    ].join('\n\n'),
  };
}

function addressOf({ kind, conversationId, params }: MailedNotice, deskUrl: string): string {
  if (kind === 'question-asked') return `${deskUrl}/questions/${String(params['questionId'])}`;
  if (kind === 'approval-requested') return `${deskUrl}/approvals`;
  if (kind === 'review-due')
    return `${deskUrl}/canned-replies?reply=${String(params['cannedReplyId'])}`;
  if (kind === 'channel-down') return `${deskUrl}/channels`;
  if (kind === 'incident-called')
    return `${deskUrl}/listening/incidents?incident=${String(params['incidentId'])}`;
  return conversationId ? `${deskUrl}/inbox/all/${conversationId}` : `${deskUrl}/notices`;
}
