import { by, deleted, type TableClasses } from './data-class.js';

const ofConversation = deleted(by('conversation_id', 'conversation'));

export const workRulesClasses: readonly TableClasses[] = [
  {
    table: 'calendar',
    columns: { none: 'id name rules is_default version created_at updated_at' },
  },
  {
    table: 'sla_policy',
    columns: {
      none: `id place name condition calendar_id targets warnings automatic_answer_stops enabled
        version created_at updated_at`,
    },
  },
  {
    table: 'clock',
    columns: {
      none: `id cycle kind turn started_at due_at pauses stopped_at is_running is_warned outcome
        decided_at moments next_fire_at policy_id snapshot priority channel_id team_id`,
      staff: 'agent_id',
      link: 'conversation_id',
    },
    erasure: [ofConversation],
  },
  { table: 'clock_firing', columns: { none: 'clock_id threshold due_at fired_at' } },
  { table: 'clock_recount', columns: { none: 'id reason total started_at finished_at' } },
  {
    table: 'clock_follow',
    columns: { none: 'recount_id asked_at is_past', link: 'conversation_id' },
    erasure: [ofConversation],
  },
  {
    table: 'rule',
    columns: {
      none: `id name position trigger settings condition actions stop_after is_enabled version
        created_at changed_at removed_at`,
    },
  },
  {
    table: 'rule_version',
    columns: { none: 'rule_id version act content at', staff: 'changed_by' },
  },
  {
    table: 'rule_firing',
    columns: {
      none: 'id rule_id version trigger depth at',
      link: 'conversation_id message_id trigger_key',
      content: 'facts results',
    },
    erasure: [
      deleted(
        by('conversation_id', 'conversation'),
        by('conversation_id', 'shared'),
        by('message_id', 'message'),
      ),
    ],
  },
  {
    table: 'rule_timer',
    columns: { none: 'rule_id since due_at fired_at', link: 'conversation_id' },
    erasure: [ofConversation],
  },
  {
    table: 'rule_dry_run',
    columns: {
      none: `id draft channel_ids state cursor total checked matched by_day problem lease_until
        at ended_at`,
      staff: 'asked_by',
      content: 'examples',
    },
    erasure: [{ act: 'search', in: ['draft', 'cursor', 'examples', 'problem'], then: 'delete' }],
  },
  {
    table: 'department',
    columns: {
      none: 'id name description language calendar_id answer_within_minutes created_at removed_at',
      staff: 'emails',
    },
  },
  { table: 'department_member', columns: { none: 'department_id', staff: 'user_id' } },
  {
    table: 'ladder',
    columns: { none: 'id name description calendar_id rungs created_at updated_at' },
  },
  {
    table: 'escalation',
    columns: {
      none: `id ladder_id ladder_name calendar_id rungs state rung target reason raised_by_rule
        raised_at rung_since due_at unheard_since acknowledged_at ended_at`,
      staff: 'asked_ids asked_before agent_id raised_by holder_id',
      link: 'conversation_id',
      content: 'note',
    },
    erasure: [
      ofConversation,
      { act: 'blank', by: [by('conversation_id', 'shared')], set: { note: '' } },
      { act: 'search', in: ['note'], then: 'redact' },
    ],
  },
  {
    table: 'escalation_step',
    columns: {
      none: 'id escalation_id at act rung target_name why',
      staff: 'actor_id',
      content: 'note',
    },
    erasure: [{ act: 'search', in: ['why', 'note'], then: 'redact' }],
  },
  {
    table: 'question',
    columns: {
      none: `id department_id escalation_id state asked_by_rule asked_at warn_at warned_at due_at
        overdue_at reminded_at answered_at withdrawn_at`,
      staff: 'asked_by answered_by answerer withdrawn_by',
      link: 'conversation_id message_ids note_id',
      content: 'text answer',
    },
    erasure: [
      ofConversation,
      {
        act: 'blank',
        by: [by('conversation_id', 'shared')],
        set: { text: '', answer: null },
      },
      { act: 'search', in: ['text', 'answer'], then: 'redact' },
    ],
  },
  {
    table: 'question_link',
    columns: { none: 'question_id expires_at used_at', staff: 'email', secret: 'token_hash' },
  },
  {
    table: 'work_profile',
    columns: { none: 'capacity', staff: 'user_id languages skills manager_id' },
  },
  {
    table: 'work_state',
    columns: { none: 'state since', staff: 'user_id chosen last_active_at last_here_at' },
  },
  { table: 'absence', columns: { none: 'id', staff: 'user_id from_at until_at deputy_id' } },
  { table: 'work_setting', columns: { none: 'id away_after_minutes off_after_minutes' } },
  {
    table: 'routing_queue',
    columns: {
      none: `id place name condition skills needs_language team_id strategy steps enabled version`,
    },
  },
  {
    table: 'queue_entry',
    columns: {
      none: 'id queue_id since next_try_at ended_at ended_as held',
      staff: 'passed_ids user_id',
      link: 'conversation_id',
    },
    erasure: [ofConversation],
  },
  {
    table: 'routing_setting',
    columns: { none: 'id weights return_gone_minutes return_silent_minutes calendar_id' },
  },
];
