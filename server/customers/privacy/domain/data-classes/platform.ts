import { by, deleted, kept, type TableClasses } from './data-class.js';

export const platformClasses: readonly TableClasses[] = [
  {
    table: 'event',
    columns: { none: 'id xid type seq at', staff: 'actor_id', link: 'conversation_id data' },
    erasure: [
      deleted(by('conversation_id', 'conversation')),
      {
        act: 'search',
        in: ['data'],
        only: { column: 'conversation_id', among: null },
        then: 'delete',
      },
    ],
  },
  { table: 'reaction_cursor', columns: { none: 'reaction xid event_id lease_until' } },
  {
    table: 'reaction_failure',
    columns: { none: 'reaction event_id attempts next_attempt_at', content: 'error' },
    erasure: [{ act: 'search', in: ['error'], then: { error: 'erased' } }],
  },
  {
    table: 'file',
    columns: {
      none: 'id bytes mime storage_key created_at',
      staff: 'created_by',
      link: 'sha256',
      content: 'name',
    },
    erasure: [deleted(by('id', 'file'))],
  },
  {
    table: 'mail',
    columns: {
      none: 'id state attempts next_at posted_at sent_at',
      staff: 'recipient reply_to unsubscribe_url',
      content: 'subject text html last_error',
      link: 'about',
    },
    erasure: [
      {
        act: 'search',
        in: ['recipient', 'subject', 'text', 'html', 'reply_to', 'about'],
        then: 'delete',
      },
    ],
  },
  {
    table: 'undeliverable_mail',
    columns: { none: 'id received_at', personal: 'sender', content: 'subject why' },
    erasure: [{ act: 'search', in: ['sender', 'subject', 'why'], then: 'delete' }],
  },
  {
    table: 'schema_migration',
    columns: { none: 'id timestamp name' },
    erasure: [kept('It tells how the database was made.')],
  },
];
