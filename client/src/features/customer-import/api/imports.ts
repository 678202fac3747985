import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Items, Page } from '../../../api/types/common';
import type {
  CustomerImport,
  FileShape,
  ImportLineError,
  ImportPlan,
  ImportPreview,
} from '../../../api/types/customer-data';

const all = keys.setting('customer-import');
const one = (id: string) => keys.setting('customer-import', id);

/** Newest first. */
export const useImports = () =>
  useInfiniteQuery({
    queryKey: keys.setting('customer-import', 'list'),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Page<CustomerImport>>('GET', '/customer-imports', {
        query: { cursor: pageParam, limit: 30 },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** One import; its events tell how far it is. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: one(id),
    queryFn: ({ signal }) => request<CustomerImport>('GET', `/customer-imports/${id}`, { signal }),
  });

/** The first lines when the file is read like this. Not a setting: it changes with what is asked only. */
export const useImportPreview = (id: string, shape: FileShape) =>
  useQuery({
    queryKey: ['customer-import-preview', id, shape],
    queryFn: ({ signal }) =>
      request<ImportPreview>('GET', `/customer-imports/${id}/preview`, {
        query: { ...shape },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

export const useRefusedLines = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: keys.setting('customer-import', id, 'errors'),
    enabled,
    queryFn: ({ signal }) =>
      request<Items<ImportLineError>>('GET', `/customer-imports/${id}/errors`, {
        query: { limit: 50 },
        signal,
      }),
  });

export const refusedFile = (id: string): string => `/api/v1/customer-imports/${id}/errors.csv`;

export function useBringFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set('file', file);
      return request<CustomerImport>('POST', '/customer-imports', { body });
    },
    onSuccess: (brought) => client.setQueryData(one(brought.id), brought),
    onSettled: () => client.invalidateQueries({ queryKey: all }),
  });
}

function useChange<Input>(id: string, change: (input: Input) => Promise<CustomerImport>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (changed) => client.setQueryData(one(id), changed),
    onSettled: () => client.invalidateQueries({ queryKey: all }),
  });
}

export const usePlanImport = (id: string) =>
  useChange(id, (plan: ImportPlan) =>
    request<CustomerImport>('PUT', `/customer-imports/${id}/plan`, { body: plan }),
  );

export const useSteerImport = (id: string) =>
  useChange(id, (act: 'check' | 'start' | 'pause' | 'resume' | 'cancel') =>
    request<CustomerImport>('POST', `/customer-imports/${id}/${act}`),
  );

export function useRemoveImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('DELETE', `/customer-imports/${id}`),
    onSuccess: () => {
      client.removeQueries({ queryKey: one(id) });
      return client.invalidateQueries({ queryKey: all });
    },
  });
}
