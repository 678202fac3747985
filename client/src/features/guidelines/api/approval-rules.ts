import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { ApprovalRule, ApprovalRuleContent } from '../../../api/types/approval';
import type { Items } from '../../../api/types/common';

/** The rules that say which replies need approval, by name. */
export const useApprovalRules = () =>
  useQuery({
    queryKey: keys.setting('approval-rule', 'list'),
    queryFn: ({ signal }) => request<Items<ApprovalRule>>('GET', '/approval-rules', { signal }),
    select: ({ items }) => items,
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.setting('approval-rule') });
}

export function useSaveApprovalRule() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({
      known,
      content,
    }: {
      known: ApprovalRule | null;
      content: ApprovalRuleContent;
    }) =>
      known === null
        ? request<ApprovalRule>('POST', '/approval-rules', { body: content })
        : request<ApprovalRule>('PUT', `/approval-rules/${known.id}`, {
            body: { ...content, version: known.version },
          }),
    onSuccess,
  });
}

export function useRemoveApprovalRule() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/approval-rules/${id}`),
    onSuccess,
  });
}
