import { auditPosition } from './audit-position.js';

describe('A place in the audit log', () => {
  it('is a time and the number of an entry', () => {
    expect(auditPosition(['2026-03-01T10:00:00.000Z', '42'])).toEqual({
      at: '2026-03-01T10:00:00.000Z',
      id: '42',
    });
  });

  it.each([
    [['yesterday', '42']],
    [['2026-03-01T10:00:00Z', '42; drop table']],
    [['2026-03-01T10:00:00Z', '99999999999999999999']],
    [[null, '42']],
    [['2026-03-01T10:00:00Z', 42]],
    [[]],
  ])('is not %j', (values) => {
    expect(auditPosition(values)).toBeNull();
  });
});
