import { hidingRetry } from './hiding-retry.js';

const refused = (failure: 'rate-limited' | 'target-gone', retryAfterMs?: number) => ({
  ...{ outcome: 'not-sent' as const, failure, detail: 'no' },
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

describe('a wish to hide something', () => {
  it('is tried again where nothing is known, ever more slowly, and not for ever', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) =>
      hidingRetry({ outcome: 'unknown', detail: '' }, attempts),
    );
    expect(waits).toEqual([5_000, 15_000, 60_000, 300_000, 900_000, 3_600_000, null]);
  });

  it('waits as long as the network asks', () => {
    expect(hidingRetry(refused('rate-limited', 90_000), 1)).toBe(90_000);
    expect(hidingRetry(refused('rate-limited'), 1)).toBe(5_000);
  });

  it('ends with a no', () => {
    expect(hidingRetry(refused('target-gone'), 1)).toBeNull();
  });
});
