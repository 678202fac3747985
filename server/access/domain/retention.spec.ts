import { auditKeptFrom } from './retention.js';

describe('The audit log', () => {
  it('reaches back one year', () => {
    expect(auditKeptFrom(new Date('2026-06-15T12:00:00Z'))).toEqual(
      new Date('2025-06-15T12:00:00Z'),
    );
  });
});
