import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { Retention, RetentionKind, RetentionPreview } from '../../../api/types/privacy';

const key = (...rest: readonly unknown[]) => keys.setting('retention', ...rest);

export const useRetention = () =>
  useQuery({
    queryKey: key('list'),
    queryFn: ({ signal }) => request<Items<Retention>>('GET', '/retention', { signal }),
    select: ({ items }: Items<Retention>) => items,
  });

/** What would go if it were kept for so many days. */
export const useRetentionPreview = (kind: RetentionKind, days: number | null) =>
  useQuery({
    queryKey: key('preview', kind, days),
    queryFn: ({ signal }) =>
      request<RetentionPreview>('GET', `/retention/${kind}/preview`, {
        query: { days: days ?? 1 },
        signal,
      }),
    enabled: days !== null,
  });

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: key() }),
  });
}

export const useSetRetention = (kind: RetentionKind) =>
  useChange((rule: { days: number; isOn: boolean }) =>
    request<Items<Retention>>('PUT', `/retention/${kind}`, { body: rule }),
  );

export const useSweep = (kind: RetentionKind) =>
  useChange((days: number) =>
    request<void>('POST', `/retention/${kind}/sweep`, { body: { days } }),
  );
