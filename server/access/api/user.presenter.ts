import type { Principal } from '../contract.js';
import type { UserRow } from '../data/users.repository.js';
import { userActions } from '../domain/user-actions.js';
import type { UserDto } from './user.dto.js';

export const presentUser =
  (me: Principal) =>
  (user: UserRow): UserDto => ({
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    isApprover: user.isApprover,
    disabledAt: user.disabledAt,
    lastSeenAt: user.lastSeenAt,
    createdAt: user.createdAt,
    teamIds: user.teamIds,
    can: userActions(me, { id: user.id, role: user.role, isDisabled: user.disabledAt !== null }),
  });
