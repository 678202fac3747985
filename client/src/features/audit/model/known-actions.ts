/** What the log can tell, in the order of the filter. Others are shown by their own name. */
export const knownActions = [
  'session.started',
  'session.refused',
  'session.ended',
  'user.added',
  'user.changed',
  'user.password-changed',
  'user.password-reset',
  'team.added',
  'team.changed',
  'team.removed',
  'team.channel-granted',
  'team.channel-revoked',
  'token.added',
  'token.revoked',
  'channel.connected',
  'channel.changed',
  'channel.removed',
  'privacy.export-asked',
  'privacy.export-fetched',
  'privacy.erasure-asked',
  'privacy.erased',
  'privacy.held',
  'privacy.hold-lifted',
  'retention.set',
  'retention.begun',
  'retention.swept',
  'access.refused',
] as const;

export type KnownAction = (typeof knownActions)[number];

export const isKnownAction = (action: string): action is KnownAction =>
  knownActions.some((known) => known === action);
