import { statementIn } from './statement-in';

const statement = [
  { language: 'nl', text: 'Wij weten het.' },
  { language: 'fr', text: 'Nous savons.' },
];
const statementApprovedAt = '2026-03-01T12:00:00Z';

it('speaks the language of the customer, else the first there is', () => {
  expect(statementIn({ statement, statementApprovedAt }, 'fr')).toBe('Nous savons.');
  expect(statementIn({ statement, statementApprovedAt }, 'en')).toBe('Wij weten het.');
  expect(statementIn({ statement, statementApprovedAt }, null)).toBe('Wij weten het.');
});

it('says nothing that nobody approved', () => {
  expect(statementIn({ statement, statementApprovedAt: null }, 'fr')).toBeNull();
  expect(statementIn({ statement: [], statementApprovedAt }, 'fr')).toBeNull();
});
