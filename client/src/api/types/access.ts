import type { Instant, Language, PersonRef, Role } from './common';

export type Ability =
  | 'conversations.read'
  | 'conversations.work'
  | 'replies.send'
  | 'views.share'
  | 'customers.read'
  | 'customers.link'
  | 'channels.manage'
  | 'quarantine.read'
  | 'quarantine.work'
  | 'users.manage'
  | 'teams.manage'
  | 'audit.read'
  | 'tokens.manage'
  | 'deliveries.read';

export type ThemeChoice = 'light' | 'dark' | 'system';
export type Density = 'compact' | 'comfortable';

export interface Preferences {
  theme?: ThemeChoice;
  density?: Density;
  shortcuts?: boolean;
  panes?: Record<string, unknown>;
  viewOrder?: string[];
  firstStepsHidden?: boolean;
}

export interface Me {
  id: string;
  email: string;
  name: string;
  role: Role;
  isApprover: boolean;
  language: Language;
  timeZone: string;
  preferences: Preferences;
  teamIds: string[];
  mustChangePassword: boolean;
  can: Ability[];
}

export interface SignInOptions {
  demo: { email: string; name: string; role: Role }[];
  brand: string;
}

export interface Session {
  id: string;
  createdAt: Instant;
  lastUsedAt: Instant;
  ip: string | null;
  userAgent: string | null;
  current: boolean;
}

export type Presence = 'online' | 'away' | 'offline';

export interface Colleague {
  id: string;
  name: string;
  role: Role;
  teamIds: string[];
  presence: Presence;
  openCount: number;
}

export interface User {
  id: string;
  email: string;
  name: string;
  role: Role;
  isApprover: boolean;
  disabledAt: Instant | null;
  lastSeenAt: Instant | null;
  createdAt: Instant;
  teamIds: string[];
  can: string[];
}

export interface Team {
  id: string;
  name: string;
  memberIds: string[];
  leadIds: string[];
  channelIds: string[];
  can: string[];
}

export interface ApiToken {
  id: string;
  name: string;
  /** In whose name it acts. */
  user: PersonRef;
  createdAt: Instant;
  lastUsedAt: Instant | null;
  expiresAt: Instant | null;
  revokedAt: Instant | null;
}

export interface AuditEntry {
  id: string;
  at: Instant;
  actor: PersonRef | null;
  action: string;
  targetType: string | null;
  targetId: string | null;
  outcome: string;
  ip: string | null;
  detail: Record<string, unknown> | null;
}
