import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { RoutingSettings, WorkSettings } from '../../../api/types/routing';

export type Settings = RoutingSettings & WorkSettings;

/** How much work weighs, when it goes back, and when somebody counts as away. */
export const useRoutingSettings = () =>
  useQuery({
    queryKey: keys.setting('queue', 'settings'),
    queryFn: async ({ signal }): Promise<Settings> => ({
      ...(await request<RoutingSettings>('GET', '/routing-settings', { signal })),
      ...(await request<WorkSettings>('GET', '/work-settings', { signal })),
    }),
  });

export function useSaveRoutingSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ awayAfterMinutes, offAfterMinutes, ...routing }: Settings) => {
      await request('PUT', '/routing-settings', { body: routing });
      await request('PUT', '/work-settings', { body: { awayAfterMinutes, offAfterMinutes } });
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.setting('queue', 'settings') }),
  });
}
