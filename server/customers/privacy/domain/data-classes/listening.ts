import { by, deleted, type TableClasses } from './data-class.js';

export const listeningClasses: readonly TableClasses[] = [
  {
    table: 'listening_source',
    columns: {
      none: `id name place url is_enabled state detail etag last_modified failures next_read_at
        last_read_at last_item_at item_count created_at`,
    },
  },
  {
    table: 'listening_stream',
    columns: {
      none: 'id name brand is_own query language source_ids is_enabled version created_at',
    },
  },
  {
    table: 'listening_item',
    columns: {
      none: 'id source_id published_at read_at language sentiment same_as print',
      link: 'guid link',
      personal: 'author_name author_key',
      content: 'title text',
    },
    erasure: [
      {
        act: 'search',
        // A message that was made of it bears its id.
        in: ['id', 'guid', 'link', 'title', 'text', 'author_name', 'author_key'],
        then: 'delete',
      },
    ],
  },
  {
    table: 'listening_mute',
    columns: { none: 'id kind stream_id at', staff: 'by_user_id', content: 'value label' },
    erasure: [{ act: 'search', in: ['value', 'label'], then: 'delete' }],
  },
  {
    table: 'listening_hit',
    columns: {
      none: 'id stream_id item_id relevance why state mute_id changed_at published_at found_at',
      staff: 'by_user_id',
    },
  },
  { table: 'mention_count', columns: { none: 'stream_id day brand count' } },
  { table: 'surge_count', columns: { none: 'subject at total negatives' } },
  {
    table: 'incident',
    columns: {
      none: `id severity state origin channel_ids topic_ids terms since halts_answers
        call_every_minutes next_call_at call_count acknowledged_at statement statement_approved_at
        opened_at closed_at version created_at`,
      staff: 'call_user_ids acknowledged_by statement_approved_by',
      content: 'title closing_note',
    },
    erasure: [{ act: 'search', in: ['title', 'closing_note'], then: 'redact' }],
  },
  {
    table: 'surge_alert',
    columns: {
      none: `id subject measure began_at ended_at found_at observed expected p hours terms name
        incident_id`,
    },
  },
  {
    table: 'incident_conversation',
    columns: {
      none: 'incident_id how joined_at left_at',
      staff: 'by_user_id',
      link: 'conversation_id',
    },
    erasure: [deleted(by('conversation_id', 'conversation'))],
  },
  {
    table: 'incident_entry',
    columns: {
      none: 'id incident_id at kind',
      staff: 'by_user_id',
      content: 'text detail',
    },
    erasure: [{ act: 'search', in: ['text', 'detail'], then: 'redact' }],
  },
  { table: 'answer_halt', columns: { none: 'incident_id title channel_ids since' } },
];
