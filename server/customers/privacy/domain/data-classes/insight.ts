import { by, deleted, kept, type TableClasses } from './data-class.js';

const ofConversation = deleted(by('conversation_id', 'conversation'));
const ofMessage = deleted(by('message_id', 'message'));
const COUNTS = kept('A count of many, in which nobody can be found.');

export const insightClasses: readonly TableClasses[] = [
  {
    table: 'message_label',
    columns: { none: 'labelled_at', link: 'message_id', personal: 'language sentiment intents' },
    erasure: [ofMessage],
  },
  {
    table: 'label_correction',
    columns: {
      none: 'at',
      staff: 'by_user_id',
      link: 'message_id',
      personal: 'language sentiment intents',
    },
    erasure: [ofMessage],
  },
  {
    table: 'language_setting',
    columns: {
      none: `id uses_corrections provider_url provider_model is_on labels_too closed_channel_ids
        changed_at`,
      staff: 'changed_by',
      secret: 'provider_key',
    },
  },
  {
    table: 'language_call',
    columns: {
      none: `id at purpose outcome sent_to model characters_out characters_in took_ms detail`,
      staff: 'by_user_id',
      link: 'conversation_id',
    },
    erasure: [ofConversation],
  },
  {
    table: 'conversation_summary',
    columns: {
      none: 'model made_at up_to_position',
      staff: 'made_by',
      link: 'conversation_id',
      content: 'text',
    },
    erasure: [ofConversation, { act: 'search', in: ['text'], then: 'redact' }],
  },
  {
    table: 'topic',
    columns: {
      none: 'id language is_named is_kept created_at updated_at',
      staff: 'updated_by',
      link: 'example_message_id',
      content: 'name terms',
    },
    erasure: [
      {
        act: 'blank',
        by: [by('example_message_id', 'message')],
        set: { example_message_id: null },
      },
      { act: 'search', in: ['name'], then: 'redact' },
    ],
  },
  {
    table: 'message_topic',
    columns: { none: 'topic_id similarity at', staff: 'corrected_by', link: 'message_id' },
    erasure: [ofMessage],
  },
  {
    table: 'digest_schedule',
    columns: {
      none: `id name cadence hour day zone language scope is_active next_at created_at updated_at
        removed_at`,
      staff: 'user_ids emails created_by',
    },
  },
  {
    table: 'digest',
    columns: {
      none: 'id schedule_id period_start period_end zone scope made_at sent_at',
      content: 'brief',
    },
    erasure: [{ act: 'search', in: ['brief'], then: 'redact' }],
  },
  {
    table: 'digest_group',
    columns: {
      none: `digest_id position topic_id count before p change channels sentiment weeks repeaters`,
      link: 'quote_ids',
      content: 'label',
    },
    erasure: [{ act: 'search', in: ['label'], then: 'redact' }],
  },
  {
    table: 'topic_standing',
    columns: { none: 'id topic_id state url at', staff: 'by_user_id by_name', content: 'note' },
    erasure: [{ act: 'search', in: ['note'], then: 'redact' }],
  },
  {
    table: 'digest_link',
    columns: {
      none: 'digest_id topic_id expires_at used_at',
      staff: 'email',
      secret: 'token_hash',
    },
  },
  {
    table: 'figure_fact',
    columns: {
      none: 'id fact at day hour value bucket channel_id kind team_id language topic_id segments',
      staff: 'agent_id',
      link: 'conversation_id message_id',
    },
    erasure: [ofConversation, deleted(by('message_id', 'message'))],
  },
  {
    table: 'figure_day',
    columns: { none: 'fact dimension key day channel_id bucket n total' },
    erasure: [COUNTS],
  },
  { table: 'figure_hour', columns: { none: 'fact day hour channel_id n' }, erasure: [COUNTS] },
  {
    table: 'figure_follow',
    columns: { none: 'is_rebuild asked_at', link: 'conversation_id' },
    erasure: [ofConversation],
  },
  {
    table: 'figure_state',
    columns: { none: 'id time_zone rebuild_total rebuild_started_at' },
  },
  {
    table: 'audience_count',
    columns: {
      none: `id whose name channel_id on_day followers likes comments shares clicks mentions source
        recorded_at`,
    },
  },
  {
    table: 'figure_mail',
    columns: {
      none: 'id name cadence hour filter next_at last_sent_at created_at',
      staff: 'created_by',
    },
  },
  { table: 'figure_mail_recipient', columns: { none: 'figure_mail_id', staff: 'user_id' } },
];
