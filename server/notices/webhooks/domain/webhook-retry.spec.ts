import { nextWebhookTry } from './webhook-retry.js';

it('tries for about a day, with longer and longer waits', () => {
  const begun = new Date('2026-03-02T09:00:00Z');
  let now = begun;
  const waits: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const next = nextWebhookTry(attempts, now);
    if (!next) break;
    waits.push(next.getTime() - now.getTime());
    now = next;
  }
  expect(waits).toEqual([...waits].sort((one, other) => one - other));
  const hours = (now.getTime() - begun.getTime()) / 3_600_000;
  expect(hours).toBeGreaterThan(23);
  expect(hours).toBeLessThan(25);
});
