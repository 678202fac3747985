import { by, deleted, kept, type TableClasses } from './data-class.js';

const ofCustomer = deleted(by('customer_id', 'customer'));

export const crmClasses: readonly TableClasses[] = [
  {
    table: 'customer',
    columns: {
      none: 'id created_at updated_at',
      link: 'part_of',
      personal: 'name language email phone',
    },
    erasure: [deleted(by('id', 'customer'))],
  },
  {
    table: 'identity',
    columns: {
      none: 'id network first_seen_at last_seen_at profile_at',
      link: 'customer_id home_customer_id avatar_file_id',
      personal: 'external_id name handle avatar_url profile_url followers',
    },
    erasure: [deleted(by('id', 'identity'), by('customer_id', 'customer'))],
  },
  {
    table: 'identity_link',
    columns: {
      none: 'id evidence created_at undone_at',
      staff: 'created_by undone_by',
      link: 'identity_id customer_id previous_customer_id',
      content: 'detail',
    },
    erasure: [
      deleted(
        by('identity_id', 'identity'),
        by('customer_id', 'customer'),
        by('previous_customer_id', 'customer'),
      ),
    ],
  },
  {
    table: 'customer_merge',
    columns: {
      none: 'id evidence created_at undone_at',
      staff: 'created_by undone_by',
      link: 'kept_id absorbed_id',
      content: 'detail',
    },
    erasure: [deleted(by('kept_id', 'customer'), by('absorbed_id', 'customer'))],
  },
  {
    table: 'link_dismissal',
    columns: { none: 'dismissed_at', staff: 'dismissed_by', link: 'one_id other_id evidence_keys' },
    erasure: [deleted(by('one_id', 'customer'), by('other_id', 'customer'))],
  },
  {
    table: 'complaint',
    columns: { none: 'channel_id at', link: 'message_id conversation_id identity_id' },
    erasure: [deleted(by('message_id', 'message'), by('identity_id', 'identity'))],
  },
  {
    table: 'customer_note',
    columns: {
      none: 'id created_at removed_at',
      staff: 'author_id removed_by',
      link: 'customer_id',
      content: 'body',
    },
    erasure: [ofCustomer, { act: 'search', in: ['body'], then: 'redact' }],
  },
  {
    table: 'customer_segment',
    columns: {
      none: 'set_at expires_at is_member',
      staff: 'set_by',
      link: 'customer_id',
      personal: 'segment',
      content: 'reason',
    },
    erasure: [ofCustomer],
  },
  {
    table: 'customer_key',
    columns: { none: 'source added_at', link: 'customer_id', personal: 'external_key' },
    erasure: [ofCustomer],
  },
  {
    table: 'customer_attribute',
    columns: { none: 'source updated_at', link: 'customer_id', personal: 'name value' },
    erasure: [ofCustomer],
  },
  {
    table: 'customer_event',
    columns: {
      none: 'id kind source currency at',
      link: 'customer_id external_key url',
      personal: 'title amount',
    },
    erasure: [ofCustomer],
  },
  {
    table: 'customer_consent',
    columns: {
      none: 'id source given_at withdrawn_at',
      staff: 'recorded_by',
      link: 'customer_id',
      personal: 'purpose basis',
      content: 'note',
    },
    erasure: [ofCustomer],
  },
  {
    table: 'customer_read',
    columns: { none: 'hour what times', staff: 'user_id', link: 'customer_id' },
    erasure: [ofCustomer],
  },
  {
    table: 'erased_mark',
    columns: { none: 'at', link: 'mark' },
    erasure: [
      kept(
        'A keyed hash by which the desk knows an erased person again, so that nothing brings them back. Nobody can be read from it.',
      ),
    ],
  },
];
