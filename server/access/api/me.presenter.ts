import type { UserRow } from '../data/users.repository.js';
import { abilitiesOf } from '../domain/abilities.js';
import type { MeDto } from './me.dto.js';

export const presentMe = (user: UserRow): MeDto => ({
  id: user.id,
  email: user.email,
  name: user.name,
  role: user.role,
  isApprover: user.isApprover,
  language: user.language,
  timeZone: user.timeZone,
  preferences: user.preferences,
  teamIds: user.teamIds,
  mustChangePassword: user.passwordMustChange,
  can: [...abilitiesOf(user.role, user.isApprover)],
});
