import { useMutation } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { FileRef } from '../../../api/types/replies';

/** Brings a file that goes out with a canned reply. */
export const useBringFile = () =>
  useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set('file', file);
      return request<FileRef>('POST', '/files', { body });
    },
  });
