import { authorKinds, authorsOfKind, isComplete } from './approval-values';

describe('whose replies a rule is about', () => {
  it('is said as soon as somebody is chosen', () => {
    const complete = authorKinds.filter((kind) => isComplete(authorsOfKind(kind)));
    expect(complete).toEqual(['everyone', 'new']);
    expect(isComplete({ ...authorsOfKind('teams'), ids: ['north'] })).toBe(true);
    expect(isComplete({ ...authorsOfKind('roles'), roles: ['agent'] })).toBe(true);
  });
});
