import { useMutation, useQuery } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { DryRun, RuleDraft } from '../../../api/types/rules';

const lookMs = 400;

export const useAskDryRun = () =>
  useMutation({
    mutationFn: (draft: RuleDraft) => request<DryRun>('POST', '/rule-dry-runs', { body: draft }),
  });

/** Asked again and again while it runs. */
export const useDryRun = (id: string | undefined) =>
  useQuery({
    queryKey: keys.setting('rule-dry-run', id),
    enabled: id !== undefined,
    queryFn: ({ signal }) => request<DryRun>('GET', `/rule-dry-runs/${id ?? ''}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? lookMs : false),
  });

export const useCancelDryRun = () =>
  useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/rule-dry-runs/${id}`),
  });
