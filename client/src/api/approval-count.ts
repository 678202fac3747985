import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { request } from './request';
import { useCan } from './session';

/** How many replies wait for this person's word; 0 for those who are not asked. */
export function useApprovalCount(): number {
  const mayApprove = useCan('replies.approve');
  const { data } = useQuery({
    queryKey: keys.approvalCount,
    enabled: mayApprove,
    queryFn: ({ signal }) => request<{ waiting: number }>('GET', '/approvals/count', { signal }),
  });
  return data?.waiting ?? 0;
}
