import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Segment } from '../../../api/types/customers';
import type {
  SegmentPreview,
  SegmentRule,
  SegmentRuleVersion,
  Thresholds,
} from '../../../api/types/segments';

const kind = 'segment-rule';

export const useSegmentRules = () =>
  useQuery({
    queryKey: keys.setting(kind, 'all'),
    queryFn: async ({ signal }) =>
      (await request<Items<SegmentRule>>('GET', '/segment-rules', { signal })).items,
  });

export interface RuleDraft {
  isOn: boolean;
  thresholds: Thresholds;
}

/** Who would come and who would go; null: nothing is to be looked at. */
export const useSegmentPreview = (segment: Segment, draft: RuleDraft | null) =>
  useQuery({
    queryKey: keys.setting(kind, 'preview', segment, draft),
    enabled: draft !== null,
    queryFn: ({ signal }) =>
      request<SegmentPreview>('POST', `/segment-rules/${segment}/preview`, {
        body: draft ?? undefined,
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export function useChangeSegmentRule(segment: Segment) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: RuleDraft & { version: number }) =>
      request<Items<SegmentRule>>('PUT', `/segment-rules/${segment}`, { body: change }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.setting(kind) }),
  });
}

/** Newest first. */
export const useSegmentVersions = (segment: Segment, isOpen: boolean) =>
  useQuery({
    queryKey: keys.setting(kind, 'versions', segment),
    enabled: isOpen,
    queryFn: async ({ signal }) =>
      (
        await request<Items<SegmentRuleVersion>>('GET', `/segment-rules/${segment}/versions`, {
          signal,
        })
      ).items,
  });
