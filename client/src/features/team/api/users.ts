import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { request } from '../../../api/request';
import type { User } from '../../../api/types/access';
import type { Role } from '../../../api/types/common';

export interface NewUser {
  email: string;
  name: string;
  role: Role;
  teamIds: string[];
}

export type UserChange = Partial<Pick<User, 'name' | 'role' | 'isApprover'>> & {
  disabled?: boolean;
};

/** The password is shown once and is good for seven days; programs get none. */
export interface UserWithPassword {
  user: User;
  oneTimePassword: string | null;
}

export function useInvite() {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (user: NewUser) => request<UserWithPassword>('POST', '/users', { body: user }),
    onSuccess: refresh,
  });
}

export function useChangeUser(id: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (change: UserChange) => request<User>('PATCH', `/users/${id}`, { body: change }),
    onSuccess: refresh,
  });
}

export function useResetPassword(id: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: () => request<UserWithPassword>('POST', `/users/${id}/password-reset`),
    onSuccess: refresh,
  });
}

/** Accounts, the people one can assign to, and the teams they are in. */
function useRefreshPeople() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.users }),
      client.invalidateQueries({ queryKey: keys.colleagues }),
      client.invalidateQueries({ queryKey: keys.teams }),
    ]);
}
