import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Page } from '../../../api/types/common';
import type {
  ErasurePreview,
  PrivacyCustomer,
  PrivacyRead,
  PrivacyRequest,
} from '../../../api/types/privacy';

const key = (...rest: readonly unknown[]) => keys.setting('privacy', ...rest);

/** Addresses that a browser fetches by itself. */
export const exportFile = (id: string) => `/api/v1/privacy/requests/${id}/file`;
export const proofFile = (id: string) => `/api/v1/privacy/requests/${id}/proof`;
export const certificateFile = (id: string) => `/api/v1/privacy/requests/${id}/certificate`;

export const usePrivacyRequests = () =>
  useInfiniteQuery({
    queryKey: key('requests'),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<PrivacyRequest>>('GET', '/privacy/requests', {
        query: { cursor: pageParam, limit: 20 },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const usePrivacyCustomer = (id: string) =>
  useQuery({
    queryKey: key('customer', id),
    queryFn: ({ signal }) =>
      request<PrivacyCustomer>('GET', `/privacy/customers/${id}`, { signal }),
  });

export const useErasurePreview = (id: string) =>
  useQuery({
    queryKey: key('erasure', id),
    queryFn: ({ signal }) =>
      request<ErasurePreview>('GET', `/privacy/customers/${id}/erasure`, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** Of one customer, of one colleague, or of all. */
export const usePrivacyReads = ({ customerId, userId }: { customerId?: string; userId?: string }) =>
  useInfiniteQuery({
    queryKey: key('reads', customerId ?? '', userId ?? ''),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<PrivacyRead>>('GET', '/privacy/reads', {
        query: { customerId, userId: userId || undefined, cursor: pageParam, limit: 20 },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: key() }),
  });
}

export const useAskForExport = (customerId: string) =>
  useChange(() => request<PrivacyRequest>('POST', '/privacy/exports', { body: { customerId } }));

export const useAskForErasure = (customerId: string) =>
  useChange((name: string) =>
    request<PrivacyRequest>('POST', '/privacy/erasures', { body: { customerId, name } }),
  );

export const useHold = (customerId: string) =>
  useChange((reason: string) =>
    request<void>('PUT', `/privacy/customers/${customerId}/hold`, { body: { reason } }),
  );

export const useLiftHold = (customerId: string) =>
  useChange(() => request<void>('DELETE', `/privacy/customers/${customerId}/hold`));
