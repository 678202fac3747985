import { exposition } from './exposition.js';
import { Metrics } from './metrics.js';

describe('Metrics', () => {
  let metrics: Metrics;
  beforeEach(() => {
    metrics = new Metrics();
  });
  const shown = async () =>
    exposition(await metrics.families())
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));

  it('reads a gauge when it is asked', async () => {
    let value = 1;
    metrics.gauge('waiting', 'How many wait.', () => value);
    value = 7;
    expect(await shown()).toEqual(['waiting 7']);
  });

  it('shows a gauge of many values with their labels', async () => {
    metrics.gauge('open', 'Open.', async () => [
      { labels: { state: 'queued' }, value: 2 },
      { labels: { state: 'sending' }, value: 0 },
    ]);
    expect(await shown()).toEqual(['open{state="queued"} 2', 'open{state="sending"} 0']);
  });

  it('adds up a counter, by labels in whatever order they are named', async () => {
    const counter = metrics.counter('sent_total', 'Sent.');
    counter.add();
    counter.add(2, { a: '1', b: '2' });
    counter.add(3, { b: '2', a: '1' });
    expect(await shown()).toEqual(['sent_total 1', 'sent_total{a="1",b="2"} 5']);
    expect(() => counter.add(-1)).toThrow(/only goes up/);
  });

  it('counts in a histogram how many lay within each bound', async () => {
    const histogram = metrics.histogram('late_seconds', 'How late.', [1, 5]);
    for (const value of [0.5, 1, 3, 60]) histogram.observe(value);
    expect(await shown()).toEqual([
      'late_seconds_bucket{le="1"} 2',
      'late_seconds_bucket{le="5"} 3',
      'late_seconds_bucket{le="+Inf"} 4',
      'late_seconds_sum 64.5',
      'late_seconds_count 4',
    ]);
  });

  it('tells of the others when one cannot be read', async () => {
    metrics.gauge('broken', 'Broken.', () => Promise.reject(new Error('no database')));
    metrics.gauge('whole', 'Whole.', () => 1);
    expect(await shown()).toEqual(['whole 1', 'hark_metric_unreadable{metric="broken"} 1']);
  });

  it('refuses a name twice, and names that Prometheus cannot read', () => {
    metrics.gauge('waiting', 'How many wait.', () => 0);
    expect(() => metrics.counter('waiting', 'Again.')).toThrow(/already/);
    expect(() => metrics.gauge('Waiting now', 'Bad.', () => 0)).toThrow(/no name/);
    expect(() => metrics.histogram('falling', 'Bad.', [2, 1])).toThrow(/must rise/);
  });
});
