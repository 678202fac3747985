import { contentOf, termsIn } from './incident-values';

it('begins a new incident an hour back', () => {
  expect(contentOf(null, Date.UTC(2026, 2, 1, 12)).since).toBe('2026-03-01T11:00:00.000Z');
});

it('reads terms between commas, each once', () => {
  expect(termsIn('card blocked, app ,, app')).toEqual(['card blocked', 'app']);
});
