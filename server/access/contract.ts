/** A rank in the house; what each may do stands in domain/abilities.ts. */
export type Role =
  'administrator' | 'supervisor' | 'agent' | 'department' | 'analyst' | 'expert' | 'api';

/** What a person may do at all. Which objects they may do it with is decided by their channels. */
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
  | 'metrics.read'
  | 'tokens.manage'
  | 'deliveries.read'
  | 'board.read'
  | 'reports.read'
  | 'work-rules.manage'
  | 'canned-replies.write'
  | 'canned-replies.manage'
  | 'replies.approve'
  | 'questions.answer'
  | 'notices.manage'
  | 'segments.manage'
  | 'customer-data.manage'
  | 'customer-data.write'
  | 'privacy.manage'
  | 'language.manage'
  | 'digests.read'
  | 'digests.manage'
  | 'digests.answer'
  | 'listening.read'
  | 'listening.work'
  | 'listening.manage'
  | 'incidents.manage'
  | 'figures.own';

/** Ids of the channels whose conversations are open to somebody. */
export type ChannelReach = 'all' | readonly string[];

/** Who is asking, as known at this very moment; valid for one request, one socket event, one job. */
export interface Principal {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  /** May approve replies of others: a right, not a rank. */
  readonly isApprover: boolean;
  readonly teamIds: readonly string[];
  readonly channelIds: ChannelReach;
  readonly abilities: readonly Ability[];
  readonly via: 'session' | 'token';
  /** Null when signed in by an API token. */
  readonly sessionId: string | null;
  /** A one-time password is in use: nothing but a new password is open yet. */
  readonly mustChangePassword: boolean;
  /** Address of the caller, for the audit log. */
  readonly ip: string | null;
}

/** The part of an object that decides who may see it and work on it. */
export interface Guarded {
  readonly channelId: string;
}

export type Presence = 'online' | 'away' | 'offline';

/** Tells who is at the desk now. Filled by whoever keeps the live connections. */
export interface PresenceSource {
  of(userIds: readonly string[]): Promise<ReadonlyMap<string, Presence>>;
}

/** Tells how many open conversations are assigned to each. Filled by whoever keeps conversations. */
export interface OpenCountSource {
  of(userIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

export interface Preferences {
  theme?: 'light' | 'dark' | 'system';
  density?: 'compact' | 'comfortable';
  shortcuts?: boolean;
  panes?: Record<string, unknown>;
  viewOrder?: string[];
  firstStepsHidden?: boolean;
}

/** One line of the audit log. Ids and small facts; never passwords, tokens or message texts. */
export interface AuditFact {
  /** Who acted; absent when nobody was signed in or the system acted. */
  by?: Pick<Principal, 'userId' | 'name' | 'ip'> | null;
  /** `thing.what-happened`, for instance `user.disabled`. */
  action: string;
  target?: { type: string; id: string } | null;
  outcome?: 'done' | 'refused';
  ip?: string | null;
  detail?: Readonly<Record<string, unknown>>;
}

export interface Colleague {
  id: string;
  name: string;
  role: Role;
  teamIds: string[];
}

/** Events that this module writes. `sessionId` is null when all sessions of the person ended. */
export interface AccessEvents {
  'user.changed': { userId: string };
  'session.ended': { userId: string; sessionId: string | null };
  'team.changed': { teamId: string };
}
