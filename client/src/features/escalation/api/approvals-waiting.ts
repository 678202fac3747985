import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import { useCan } from '../../../api/session';
import type { Items } from '../../../api/types/common';
import type { Schemas } from '../../../api/types/schemas';

export type WaitingApproval = Schemas['ApprovalDto'];

const shown = 30;

/** Replies that wait for somebody to approve them, the oldest first; none for who may not decide. */
export const useWaitingApprovals = () =>
  useQuery({
    enabled: useCan('replies.approve'),
    queryKey: [...keys.board, 'approvals'],
    queryFn: async ({ signal }) => {
      const query = { limit: shown };
      const [page, count] = await Promise.all([
        request<Items<WaitingApproval>>('GET', '/approvals', { query, signal }),
        request<Schemas['ApprovalCountDto']>('GET', '/approvals/count', { signal }),
      ]);
      return { items: page.items, count: count.waiting };
    },
  });
