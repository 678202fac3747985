import { by, deleted, kept, type TableClasses } from './data-class.js';

export const channelsClasses: readonly TableClasses[] = [
  {
    table: 'channel',
    columns: {
      none: `id brand_id network account_id name settings state state_reason state_at last_item_at
        last_webhook_at last_poll_at last_poll_error token_expires_at next_poll_at
        poll_lease_until created_at removed_at`,
      link: 'poll_state',
      secret: 'secrets',
    },
    erasure: [
      kept(
        'Where reading back has come: the numbers of reviews that stand at the network, as long as they stand there.',
      ),
    ],
  },
  {
    table: 'inbound_event',
    columns: {
      none: 'id source network channel_id origin received_at state attempts processed_at',
      link: 'delivery_key headers',
      content: 'body',
    },
    erasure: [
      {
        act: 'search',
        in: ['body', 'headers'],
        // What is not worked in yet is looked at when it is.
        only: { column: 'state', among: ['done', 'quarantined'] },
        then: { body: '', headers: {} },
      },
    ],
  },
  {
    table: 'quarantine',
    columns: {
      none: 'id inbound_event_id item_index network channel_id code created_at resolved_at resolution',
      staff: 'resolved_by',
      content: 'reason fragment',
    },
    erasure: [{ act: 'search', in: ['reason', 'fragment'], then: 'delete' }],
  },
  {
    table: 'unsupported_item',
    columns: { none: 'source what network channel_id count first_at last_at sample_event_id' },
  },
  {
    table: 'reply',
    columns: {
      none: `id position client_message_id channel_id kind mode state attempt lease_token lease_until due_at
        undo_until window_ends_at sending_at settle_tries settle_absences failure_class created_at
        sent_at delivered_at read_at closed_at overwrites`,
      staff: 'created_by',
      link: 'conversation_id message_id external_id permalink target',
      content: 'body attachments failure_detail',
    },
    erasure: [
      deleted(by('conversation_id', 'conversation'), by('id', 'reply')),
      {
        act: 'blank',
        by: [by('message_id', 'words')],
        set: { body: '', attachments: [], failure_detail: null },
      },
    ],
  },
  {
    table: 'reply_attempt',
    columns: {
      none: 'reply_id attempt started_at finished_at outcome failure_class',
      content: 'detail',
    },
    erasure: [deleted(by('reply_id', 'reply'))],
  },
  { table: 'channel_pace', columns: { none: 'channel_id tokens refilled_at blocked_until' } },
  {
    table: 'held_receipt',
    columns: { none: 'id channel_id state at up_to received_at', link: 'thread_key external_id' },
    erasure: [{ act: 'search', in: ['thread_key', 'external_id'], then: 'delete' }],
  },
];
