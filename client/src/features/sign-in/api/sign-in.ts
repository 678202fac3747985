import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { Me } from '../../../api/types/access';

export interface Credentials {
  email: string;
  password: string;
}

const useEntering = <Input>(enter: (input: Input) => Promise<Me>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: enter,
    onSuccess: (me) => client.setQueryData(keys.session, me),
  });
};

export const useSignIn = () =>
  useEntering((credentials: Credentials) => request<Me>('POST', '/session', { body: credentials }));

/** Signs in as one of the demo people; only offered in demo mode on the own machine. */
export const useDemoSignIn = () =>
  useEntering((email: string) => request<Me>('POST', '/demo-session', { body: { email } }));

export const useChangePassword = () =>
  useEntering((change: { current: string; next: string }) =>
    request<Me>('PUT', '/session/password', { body: change }),
  );
