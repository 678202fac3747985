import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { NoticeSettings } from '../../../api/types/notices';

export const useNoticeSettings = () =>
  useQuery({
    queryKey: keys.noticeSettings,
    queryFn: ({ signal }) => request<NoticeSettings>('GET', '/notice-settings', { signal }),
  });

/** Shown at once as chosen; taken back when the server refuses. */
export function useChooseNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: NoticeSettings) =>
      request<NoticeSettings>('PUT', '/notice-settings', { body: settings }),
    onMutate: async (settings) => {
      await client.cancelQueries({ queryKey: keys.noticeSettings });
      const before = client.getQueryData<NoticeSettings>(keys.noticeSettings);
      client.setQueryData(keys.noticeSettings, settings);
      return { before };
    },
    onError: (_error, _settings, context) =>
      client.setQueryData(keys.noticeSettings, context?.before),
    onSettled: () => client.invalidateQueries({ queryKey: keys.noticeSettings }),
  });
}
