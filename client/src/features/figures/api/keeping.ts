import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { Items } from '../../../api/types/common';
import type { AudienceTaken, FigureCadence, FigureMail } from '../../../api/types/figures';

const mails = ['figure-mails'];

export interface MailDraft {
  name: string;
  cadence: FigureCadence;
  hour: number;
  userIds: string[];
  filter: Record<string, string>;
}

export const useFigureMails = () =>
  useQuery({
    queryKey: mails,
    queryFn: ({ signal }) => request<Items<FigureMail>>('GET', '/figures/mails', { signal }),
    select: ({ items }: Items<FigureMail>) => items,
  });

/** Colleagues who may read figures. */
export const useFigureReaders = () =>
  useQuery({
    queryKey: [...mails, 'readers'],
    queryFn: ({ signal }) =>
      request<Items<{ id: string; name: string }>>('GET', '/figures/mails/readers', { signal }),
    select: ({ items }: Items<{ id: string; name: string }>) => items,
  });

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: mails }),
  });
}

export const useAddMail = () =>
  useChange((draft: MailDraft) =>
    request<{ id: string }>('POST', '/figures/mails', { body: draft }),
  );

export const useRemoveMail = () =>
  useChange((id: string) => request<void>('DELETE', `/figures/mails/${id}`));

/** Counts of audiences from a file; lines that are wrong are told. */
export function useTakeAudience() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) =>
      request<AudienceTaken>('POST', '/figures/audience', { body: { csv: await file.text() } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['figures'] }),
  });
}
