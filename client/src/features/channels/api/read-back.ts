import { useMutation } from '@tanstack/react-query';
import { request } from '../../../api/request';

/** Reads at once what happened on the network since the last time. */
export const useReadBack = (id: string) =>
  useMutation({ mutationFn: () => request<void>('POST', `/channels/${id}/poll`) });
