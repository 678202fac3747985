import { by, deleted, type TableClasses } from './data-class.js';

export const noticesClasses: readonly TableClasses[] = [
  {
    table: 'notice',
    columns: {
      none: 'id kind in_desk created_at read_at mail_at',
      staff: 'user_id',
      link: 'cause conversation_id',
      content: 'params',
    },
    erasure: [
      deleted(by('conversation_id', 'conversation'), by('conversation_id', 'shared')),
      { act: 'search', in: ['cause', 'params'], then: 'delete' },
    ],
  },
  {
    table: 'notice_setting',
    columns: { none: 'choices quiet_from quiet_to', staff: 'user_id' },
  },
  {
    table: 'webhook_endpoint',
    columns: {
      none: `id name url template kinds previous_until enabled failing_since gave_up_at created_at`,
      secret: 'secret previous_secret',
    },
  },
  {
    table: 'webhook_delivery',
    columns: {
      none: 'id endpoint_id type state attempts next_at last_status created_at delivered_at',
      link: 'cause',
      content: 'body last_answer',
    },
    erasure: [{ act: 'search', in: ['cause', 'body', 'last_answer'], then: 'delete' }],
  },
];
