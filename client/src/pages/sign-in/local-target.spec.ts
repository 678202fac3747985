import { localTarget } from './local-target';

describe('where to go after signing in', () => {
  it('is the page one came from, with its filter', () => {
    expect(localTarget('/inbox/mine/42?kind=review')).toBe('/inbox/mine/42?kind=review');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/',
  ])('is never %s', (to) => {
    expect(localTarget(to)).toBeNull();
  });

  it('is nowhere in particular when nothing is said', () => {
    expect(localTarget(null)).toBeNull();
  });
});
