import type { Notice } from '../../../api/types/notices';
import { noticeAddress } from './notice-address';

const notice = (over: Partial<Notice>): Notice => ({
  id: 'n',
  kind: 'assigned',
  conversationId: 'c1',
  customerName: null,
  actorName: null,
  params: {},
  createdAt: '2026-03-02T09:00:00Z',
  readAt: null,
  ...over,
});

it.each([
  [notice({}), '/inbox/all/c1'],
  [notice({ kind: 'question-asked', params: { questionId: 'q1' } }), '/questions/q1'],
  [notice({ kind: 'approval-requested' }), '/approvals'],
  [notice({ kind: 'review-due', params: { cannedReplyId: 'r1' } }), '/canned-replies?reply=r1'],
  [
    notice({ kind: 'channel-down', conversationId: null, params: { channelId: 'x' } }),
    '/channels/x',
  ],
  [notice({ kind: 'rule-notify', conversationId: null }), '/notices'],
])('a notice leads to what it is about', (told, address) => {
  expect(noticeAddress(told)).toBe(address);
});
