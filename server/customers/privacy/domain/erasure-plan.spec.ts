import { ALL_DATA_CLASSES } from './data-classes/all-data-classes.js';
import { by, deleted, type TableClasses } from './data-classes/data-class.js';
import { erasurePlan, keptOf } from './erasure-plan.js';

const classes: TableClasses[] = [
  { table: 'customer', columns: {}, erasure: [deleted(by('id', 'customer'))] },
  {
    table: 'note',
    columns: {},
    erasure: [
      deleted(by('customer_id', 'customer')),
      { act: 'search', in: ['body'], then: 'redact' },
      { act: 'blank', by: [by('other_id', 'customer')], set: { other_id: null } },
      { act: 'keep', why: 'A reason.' },
    ],
  },
];

describe('the plan of an erasure', () => {
  it('takes words away, then rows from the outside in, then looks through the rest', () => {
    const plan = erasurePlan(classes, [{ from: 'note', to: 'customer' }]);
    expect(plan.map(({ act, table }) => `${act} ${table}`)).toEqual([
      'blank note',
      'delete note',
      'delete customer',
      'search note',
    ]);
    expect(keptOf(classes)).toEqual([{ table: 'note', why: 'A reason.' }]);
  });

  it('reaches every table that has rows of a person, whatever module it belongs to', () => {
    const reached = new Set(erasurePlan(ALL_DATA_CLASSES, []).map(({ table }) => table));
    for (const table of ['message', 'inbound_event', 'mail', 'customer_event', 'segment_change'])
      expect(reached).toContain(table);
  });
});
