import { useMutation } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { ImportReport } from '../../../api/types/canned';
import { useRefreshLibrary } from './write';

const send = (file: File, isTrial: boolean) => {
  const body = new FormData();
  body.set('file', file);
  return request<ImportReport>('POST', '/canned-reply-imports', {
    body,
    query: { trial: isTrial },
  });
};

/** What a file would do; nothing is changed. */
export const useTryImport = () => useMutation({ mutationFn: (file: File) => send(file, true) });

export function useImport() {
  const refresh = useRefreshLibrary();
  return useMutation({
    mutationFn: (file: File) => send(file, false),
    onSuccess: () => refresh(),
  });
}

export const exportAddress = (format: 'csv' | 'json') =>
  `/api/v1/canned-reply-export?format=${format}`;
