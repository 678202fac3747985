import { by, deleted, kept, type TableClasses } from './data-class.js';

const ofCustomer = deleted(by('customer_id', 'customer'));
const OWN = kept('It belongs to the erasure itself and is emptied when that ends.');

export const customersClasses: readonly TableClasses[] = [
  {
    table: 'segment_rule',
    columns: { none: 'segment is_on thresholds version changed_at', staff: 'changed_by' },
  },
  {
    table: 'segment_rule_version',
    columns: { none: 'segment version is_on thresholds changed_at', staff: 'changed_by' },
  },
  {
    table: 'segment_membership',
    columns: {
      none: 'since checked_at',
      link: 'customer_id',
      personal: 'segment reason because',
    },
    erasure: [ofCustomer],
  },
  {
    table: 'segment_change',
    columns: {
      none: 'id gained at',
      staff: 'by_user_id',
      link: 'customer_id',
      personal: 'segment reason because',
    },
    erasure: [ofCustomer],
  },
  {
    table: 'segment_due',
    columns: { none: 'due_at', link: 'customer_id' },
    erasure: [ofCustomer],
  },
  {
    table: 'reach_day',
    columns: { none: 'day', link: 'identity_id', personal: 'followers' },
    erasure: [deleted(by('identity_id', 'identity'))],
  },
  {
    table: 'customer_import',
    columns: {
      none: `id storage_key bytes encoding delimiter has_header source mapping state is_trial at_byte
        at_line counts trial_counts failure lease_until created_at started_at finished_at`,
      staff: 'created_by',
      content: 'file_name',
    },
    erasure: [{ act: 'search', in: ['file_name'], then: 'redact' }],
  },
  { table: 'customer_import_error', columns: { none: 'import_id line code column' } },
  {
    table: 'crm_connection',
    columns: {
      none: `id kind name source base_url attributes default_currency writes_notes enabled
        contact_cursor deal_cursor customers_taken deals_taken failures failure_code failure_detail
        next_at last_sync_at last_ok_at created_at`,
      staff: 'created_by',
      secret: 'secrets',
    },
  },
  {
    table: 'crm_note',
    columns: {
      none: 'id connection_id state attempts next_at created_at',
      link: 'cause conversation_id external_key external_id',
      content: 'subject body last_error',
    },
    erasure: [
      deleted(by('conversation_id', 'conversation')),
      {
        act: 'search',
        in: ['external_key', 'subject', 'body', 'last_error'],
        then: 'delete',
      },
    ],
  },
  {
    table: 'legal_hold',
    columns: {
      none: 'id held_at lifted_at',
      staff: 'held_by lifted_by',
      link: 'customer_id',
      content: 'reason',
    },
    erasure: [ofCustomer],
  },
  {
    table: 'privacy_request',
    columns: {
      none: `id kind state requested_at due_at started_at ended_at next_at step cursor done total
        problem storage_key bytes expires_at proof`,
      staff: 'requested_by',
      link: 'customer_id subject_mark',
      personal: 'customer_name',
    },
    erasure: [
      {
        act: 'blank',
        by: [by('customer_id', 'customer')],
        set: { customer_id: null, customer_name: null },
      },
      kept(
        'That somebody asked, when, and what was done is the proof of it. A keyed hash stands for the person.',
      ),
    ],
  },
  { table: 'erasure_scope', columns: { link: 'request_id kind id' }, erasure: [OWN] },
  {
    table: 'erasure_word',
    columns: { link: 'request_id kind', personal: 'word' },
    erasure: [OWN],
  },
  { table: 'erasure_count', columns: { none: 'request_id table_name act n' } },
  { table: 'retention_rule', columns: { none: 'kind days is_on updated_at', staff: 'updated_by' } },
  {
    table: 'retention_run',
    columns: {
      none: 'id kind before started_at ended_at next_at found removed problem',
      staff: 'started_by',
    },
  },
];
