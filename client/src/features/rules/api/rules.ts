import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Rule, RuleAction, RuleDraft } from '../../../api/types/rules';

export const rulesQuery = queryOptions({
  queryKey: keys.setting('rule', 'list'),
  queryFn: ({ signal }) => request<Items<Rule>>('GET', '/rules', { signal }),
});

/** In the order in which they are asked. */
export const useRules = () => useQuery({ ...rulesQuery, select: ({ items }) => items });

export const useRuleActions = () =>
  useQuery({
    queryKey: keys.setting('rule-action'),
    staleTime: Infinity,
    queryFn: ({ signal }) => request<Items<RuleAction>>('GET', '/rule-actions', { signal }),
    select: ({ items }) => items,
  });

function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: keys.setting('rule') }),
  });
}

/** A new rule, or what one that was open has become; `version` is the one that was seen. */
export const useSaveRule = (rule: Pick<Rule, 'id' | 'version'> | null) =>
  useChange((draft: RuleDraft) =>
    rule
      ? request<Rule>('PUT', `/rules/${rule.id}`, { body: { ...draft, version: rule.version } })
      : request<Rule>('POST', '/rules', { body: draft }),
  );

export const useSwitchRule = () =>
  useChange(({ id, isEnabled }: { id: string; isEnabled: boolean }) =>
    request<Rule>('PUT', `/rules/${id}/switch`, { body: { isEnabled } }),
  );

export const useRemoveRule = () =>
  useChange((id: string) => request<void>('DELETE', `/rules/${id}`));

export const useBringBackRule = () =>
  useChange((id: string) => request<void>('POST', `/rules/${id}/restoration`));

export const useRestoreVersion = () =>
  useChange(({ id, version }: { id: string; version: number }) =>
    request<void>('POST', `/rules/${id}/versions/${version}/restoration`),
  );

/** Shows the new order at once, and the old one again when it was refused. */
export function useOrderRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) => request<void>('PUT', '/rules/order', { body: { ids } }),
    onMutate: (ids) => {
      const before = client.getQueryData(rulesQuery.queryKey);
      const byId = new Map(before?.items.map((rule) => [rule.id, rule]));
      client.setQueryData(rulesQuery.queryKey, {
        items: ids.flatMap((id) => byId.get(id) ?? []),
      });
      return { before };
    },
    onError: (_error, _ids, context) => client.setQueryData(rulesQuery.queryKey, context?.before),
    onSettled: () => client.invalidateQueries({ queryKey: keys.setting('rule') }),
  });
}
