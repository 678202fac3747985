import type { TableClasses } from './data-class.js';

export const accessClasses: readonly TableClasses[] = [
  { table: 'brand', columns: { none: 'id name created_at' } },
  {
    table: 'user_account',
    columns: {
      none: 'id role is_approver session_version created_at password_must_change password_expires_at',
      staff: 'email name language time_zone preferences disabled_at last_seen_at',
      secret: 'password_hash',
    },
  },
  {
    table: 'session',
    columns: {
      none: 'id session_version created_at last_used_at expires_at',
      staff: 'user_id ip user_agent',
      secret: 'token_hash',
    },
  },
  {
    table: 'api_token',
    columns: {
      none: 'id name created_at last_used_at expires_at revoked_at',
      staff: 'user_id',
      secret: 'token_hash',
    },
  },
  { table: 'team', columns: { none: 'id brand_id name created_at' } },
  { table: 'team_member', columns: { none: 'team_id is_lead', staff: 'user_id' } },
  { table: 'team_channel', columns: { none: 'team_id channel_id' } },
  { table: 'login_attempt', columns: { none: 'id kind at', staff: 'key' } },
  {
    table: 'audit_entry',
    columns: {
      none: 'id at action outcome target_type',
      staff: 'actor_id actor_name ip',
      link: 'target_id detail',
    },
    erasure: [
      {
        act: 'search',
        in: ['target_id', 'detail'],
        then: { target_id: null, detail: { erased: true } },
      },
    ],
  },
];
