import { by, deleted, kept, type TableClasses } from './data-class.js';

const ofConversation = deleted(by('conversation_id', 'conversation'));
const ofMessage = deleted(by('message_id', 'message'));

export const conversationsClasses: readonly TableClasses[] = [
  {
    table: 'publication',
    columns: {
      none: `id channel_id kind published_at removed_at total_count hidden_count removed_count
        created_at updated_at`,
      link: 'external_id permalink image_url',
      personal: 'author_name',
      content: 'title text',
    },
    erasure: [
      deleted(by('id', 'publication')),
      {
        act: 'blank',
        by: [by('id', 'authored')],
        set: { author_name: null, title: null, text: null, permalink: null, image_url: null },
      },
    ],
  },
  {
    table: 'matter',
    columns: { none: 'id created_at', staff: 'created_by', link: 'customer_id', content: 'title' },
    erasure: [deleted(by('id', 'matter'))],
  },
  {
    table: 'conversation',
    columns: {
      none: `id channel_id network kind status priority team_id rating is_public last_message_at
        last_message_author last_customer_message_at unanswered_since opened_at resolved_at
        snoozed_until delivery_problem message_count position seq created_at updated_at due_at
        due_clock due_state escalated_since`,
      staff: 'assignee_id',
      link: 'thread_key publication_id identity_id matter_id merged_into permalink',
      personal: 'language',
      content: 'subject last_message_text',
    },
    erasure: [
      deleted(by('id', 'conversation')),
      {
        act: 'blank',
        by: [by('id', 'shared')],
        set: { subject: null, last_message_text: '', permalink: null },
      },
      { act: 'blank', by: [by('merged_into', 'conversation')], set: { merged_into: null } },
      { act: 'blank', by: [by('matter_id', 'matter')], set: { matter_id: null } },
      kept(
        'Where other customers spoke in the same thread, the thread stays theirs, with its address on the network.',
      ),
    ],
  },
  {
    table: 'conversation_participant',
    columns: { none: 'first_at last_at message_count', link: 'conversation_id identity_id' },
    erasure: [deleted(by('conversation_id', 'conversation'), by('identity_id', 'identity'))],
  },
  {
    table: 'message',
    columns: {
      none: `id channel_id kind direction is_public language sent_at network_at received_at position
        delivery_state edited_at removed_at removed_by removal_at hidden_at hiding_at
        no_answer_needed_at attachment_count rating`,
      staff: 'author_user_id no_answer_needed_by note_author',
      link: 'conversation_id external_id parent_external_id author_identity_id permalink reply_id',
      content: 'text search',
    },
    erasure: [
      deleted(by('id', 'message')),
      { act: 'blank', by: [by('id', 'words')], set: { text: '', search: null } },
      {
        act: 'search',
        in: ['text'],
        only: { column: 'direction', among: ['note'] },
        then: 'redact',
      },
    ],
  },
  {
    table: 'message_revision',
    columns: {
      none: 'id rating replaced_at recorded_at',
      link: 'message_id',
      content: 'text',
    },
    erasure: [deleted(by('message_id', 'message'), by('message_id', 'words'))],
  },
  {
    table: 'attachment',
    columns: {
      none: 'id position type mime bytes state reason attempts next_attempt_at',
      link: 'message_id file_id',
      content: 'name source_url',
    },
    erasure: [ofMessage],
  },
  {
    table: 'held_change',
    columns: {
      none: 'id channel_id kind occurred_at received_at',
      link: 'external_id',
      content: 'change',
    },
    erasure: [{ act: 'search', in: ['external_id', 'change'], then: 'delete' }],
  },
  {
    table: 'assignment',
    columns: {
      none: 'id team_id at ended_at',
      staff: 'user_id assigned_by',
      link: 'conversation_id',
    },
    erasure: [ofConversation],
  },
  {
    table: 'closure',
    columns: {
      none: 'id outcome at reopened_at',
      staff: 'resolved_by reopened_by',
      link: 'conversation_id',
      content: 'reason',
    },
    erasure: [
      ofConversation,
      { act: 'blank', by: [by('conversation_id', 'shared')], set: { reason: null } },
    ],
  },
  {
    table: 'snooze',
    columns: {
      none: 'id until at ended_at ended_by',
      staff: 'snoozed_by',
      link: 'conversation_id',
    },
    erasure: [ofConversation],
  },
  {
    table: 'conversation_split',
    columns: {
      none: 'id at undone_at',
      staff: 'split_by undone_by',
      link: 'origin_id part_id identity_id',
    },
    erasure: [
      deleted(
        by('origin_id', 'conversation'),
        by('part_id', 'conversation'),
        by('identity_id', 'identity'),
      ),
    ],
  },
  { table: 'tag', columns: { none: 'id name colour created_at' } },
  {
    table: 'conversation_tag',
    columns: { none: 'tag_id at', staff: 'tagged_by', link: 'conversation_id' },
    erasure: [ofConversation],
  },
  {
    table: 'note_mention',
    columns: { none: 'at seen_at', staff: 'user_id', link: 'message_id conversation_id' },
    erasure: [deleted(by('message_id', 'message'), by('conversation_id', 'conversation'))],
  },
  {
    table: 'read_marker',
    columns: { none: 'position at', staff: 'user_id', link: 'conversation_id' },
    erasure: [ofConversation],
  },
  {
    table: 'saved_view',
    columns: {
      none: 'id is_shared position created_at',
      staff: 'owner_id',
      content: 'name filter',
    },
    erasure: [{ act: 'search', in: ['name', 'filter'], then: 'redact' }],
  },
  {
    table: 'bulk_action',
    columns: {
      none: 'id client_id at undone_at',
      staff: 'acted_by',
      link: 'action before failed',
    },
    erasure: [{ act: 'search', in: ['action', 'before', 'failed'], then: 'delete' }],
  },
  {
    table: 'draft',
    columns: {
      none: 'id mode updated_at',
      staff: 'user_id',
      link: 'conversation_id',
      content: 'body attachments',
    },
    erasure: [deleted(by('conversation_id', 'conversation'), by('conversation_id', 'shared'))],
  },
  {
    table: 'view_count',
    columns: { none: 'channel_id kind status is_unanswered n', staff: 'assignee_id' },
  },
  {
    table: 'view_delta',
    columns: { none: 'id channel_id kind status is_unanswered n', staff: 'assignee_id' },
  },
  {
    table: 'publication_count',
    columns: { none: 'threads unanswered', link: 'publication_id' },
    erasure: [deleted(by('publication_id', 'publication'))],
  },
  { table: 'publication_delta', columns: { none: 'id publication_id threads unanswered' } },
];
