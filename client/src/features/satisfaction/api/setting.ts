import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { AskingSetting, ShownAskingSetting } from '../../../api/types/satisfaction';

const key = keys.setting('satisfaction-setting');

export const useAskingSetting = () =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      request<ShownAskingSetting>('GET', '/satisfaction/setting', { signal }),
  });

export function useChangeAskingSetting() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (setting: AskingSetting) =>
      request<ShownAskingSetting>('PUT', '/satisfaction/setting', { body: setting }),
    onSuccess: (setting) => client.setQueryData(key, setting),
  });
}
