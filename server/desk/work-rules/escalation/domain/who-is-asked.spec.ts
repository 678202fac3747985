import { type Candidate, whoIsAsked } from './who-is-asked.js';

const somebody = (userId: string, over: Partial<Candidate> = {}): Candidate => ({
  userId,
  isAbsent: false,
  wasAsked: false,
  hasAccess: true,
  ...over,
});

describe('who is asked on a rung', () => {
  it('are those who are there, may see it and were not asked before', () => {
    const asked = whoIsAsked([
      somebody('anna'),
      somebody('ben', { isAbsent: true }),
      somebody('cleo', { wasAsked: true }),
      somebody('dirk', { hasAccess: false }),
      somebody('eva'),
    ]);
    expect(asked).toEqual({ userIds: ['anna', 'eva'] });
  });

  it('says why nobody can be', () => {
    expect(whoIsAsked([])).toEqual({ why: 'nobody' });
    expect(whoIsAsked([somebody('anna', { isAbsent: true })])).toEqual({ why: 'absent' });
    expect(whoIsAsked([somebody('anna', { wasAsked: true })])).toEqual({ why: 'asked-before' });
    expect(whoIsAsked([somebody('anna', { hasAccess: false })])).toEqual({ why: 'no-access' });
  });
});
