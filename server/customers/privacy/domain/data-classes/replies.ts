import { by, deleted, type TableClasses } from './data-class.js';

const ofConversation = deleted(by('conversation_id', 'conversation'));
const ofReply = by('reply_id', 'reply');

export const repliesClasses: readonly TableClasses[] = [
  {
    table: 'reply_follow_up',
    columns: {
      none: 'status_before snoozed_until status_after at',
      link: 'reply_id conversation_id',
    },
    erasure: [deleted(by('conversation_id', 'conversation'), ofReply)],
  },
  {
    table: 'canned_reply',
    columns: {
      none: `id shortcut folder tags scope team_id state review_by review_told_for approved_at
        created_at updated_at`,
      staff: 'owner_id approved_by updated_by',
      content: 'title search',
    },
    erasure: [{ act: 'search', in: ['title'], then: 'redact' }],
  },
  {
    table: 'canned_reply_variant',
    columns: { none: 'id canned_reply_id language network length', content: 'body' },
    erasure: [{ act: 'search', in: ['body'], then: 'redact' }],
  },
  {
    table: 'canned_reply_example',
    columns: { none: 'id canned_reply_id language position', content: 'text' },
    erasure: [{ act: 'search', in: ['text'], then: 'redact' }],
  },
  { table: 'canned_reply_file', columns: { none: 'canned_reply_id file_id position' } },
  {
    table: 'canned_reply_use',
    columns: {
      none: 'id canned_reply_id language source edited at solved_at reopened_at',
      staff: 'user_id',
      link: 'conversation_id question_message_id reply_id',
    },
    erasure: [deleted(by('conversation_id', 'conversation'), ofReply)],
  },
  {
    table: 'canned_reply_hint',
    columns: { none: 'canned_reply_id rule_id at', link: 'conversation_id message_id' },
    erasure: [ofConversation],
  },
  {
    table: 'automatic_answer_setting',
    columns: {
      none: 'id mode confidence channel_ids languages hours calendar_id notices updated_at',
    },
  },
  {
    table: 'automatic_answer_permit',
    columns: { none: 'canned_reply_id at', staff: 'by_user_id' },
  },
  {
    table: 'automatic_answer',
    columns: {
      none: 'id canned_reply_id confidence decision why at verdict verdict_at',
      staff: 'verdict_by',
      link: 'message_id conversation_id reply_id',
    },
    erasure: [deleted(by('conversation_id', 'conversation'), by('message_id', 'message'))],
  },
  {
    table: 'approval_rule',
    columns: { none: 'id name authors condition risks is_enabled version changed_at' },
  },
  {
    table: 'reply_approval',
    columns: {
      none: 'channel_id reasons seen_position follow_up requested_at decision decided_at',
      staff: 'author_id decided_by',
      link: 'reply_id conversation_id in_reply_to_message_id',
      content: 'note text_before',
    },
    erasure: [
      deleted(by('conversation_id', 'conversation'), ofReply),
      {
        act: 'blank',
        by: [by('conversation_id', 'shared')],
        set: { note: null, text_before: null },
      },
    ],
  },
  {
    table: 'guideline',
    columns: { none: 'id name position condition texts phrases is_enabled version changed_at' },
  },
  {
    table: 'conversation_guidance',
    columns: { none: 'id rule_id rule_name text set_at', link: 'conversation_id' },
    erasure: [ofConversation],
  },
  {
    table: 'hiding',
    columns: {
      none: 'id channel_id hidden state attempts next_at detail asked_at',
      staff: 'asked_by',
      link: 'message_id conversation_id',
      personal: 'external_id',
      content: 'reason',
    },
    erasure: [{ act: 'delete', by: [by('message_id', 'message'), by('message_id', 'words')] }],
  },
  {
    table: 'satisfaction_setting',
    columns: { none: 'id channel_ids delay_minutes quiet_days low_rating words updated_at' },
  },
  {
    table: 'satisfaction_due',
    columns: { none: 'resolved_at due_at', staff: 'agent_id', link: 'conversation_id' },
    erasure: [ofConversation],
  },
  {
    table: 'satisfaction',
    columns: {
      none: 'id channel_id team_id language resolved_at asked_at rating answered_at changed_at',
      staff: 'agent_id',
      link: 'conversation_id customer_id reply_id',
      content: 'comment',
      secret: 'token_hash',
    },
    erasure: [deleted(by('conversation_id', 'conversation'), by('customer_id', 'customer'))],
  },
  {
    table: 'bulk_answer',
    columns: {
      none: 'id client_id title canned_reply_id created_at stopped_at',
      staff: 'created_by stopped_by',
    },
  },
  {
    table: 'bulk_answer_recipient',
    columns: {
      none: 'bulk_answer_id network state reason at',
      link: 'conversation_id reply_id',
    },
    erasure: [ofConversation],
  },
];
