import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { SavedFilter, SavedView } from '../../../api/types/views';

const useChangingViews = <Input, Answer>(change: (input: Input) => Promise<Answer>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: keys.views }),
  });
};

export interface NewView {
  name: string;
  filter: SavedFilter;
  isShared: boolean;
}

export const useCreateView = () =>
  useChangingViews((view: NewView) => request<SavedView>('POST', '/views', { body: view }));

export const useChangeView = () =>
  useChangingViews(({ id, ...change }: Partial<NewView> & { id: string }) =>
    request<SavedView>('PATCH', `/views/${id}`, { body: change }),
  );

export const useDeleteView = () =>
  useChangingViews((id: string) => request<void>('DELETE', `/views/${id}`));
