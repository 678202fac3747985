import { exposition } from './exposition.js';

describe('What Prometheus reads', () => {
  it('names, explains and types each family, with a line for each sample', () => {
    const text = exposition([
      { name: 'waiting', help: 'How many wait.', type: 'gauge', samples: [{ value: 3 }] },
      {
        name: 'sent_total',
        help: 'Sent so far.',
        type: 'counter',
        samples: [
          { value: 2.5, labels: { network: 'facebook', kind: 'comment' } },
          { value: Infinity, labels: { network: 'google' } },
        ],
      },
    ]);
    expect(text).toBe(
      [
        '# HELP waiting How many wait.',
        '# TYPE waiting gauge',
        'waiting 3',
        '# HELP sent_total Sent so far.',
        '# TYPE sent_total counter',
        'sent_total{network="facebook",kind="comment"} 2.5',
        'sent_total{network="google"} +Inf',
        '',
      ].join('\n'),
    );
  });

  it('cannot be broken out of by a label', () => {
    const labels = { name: 'a"} 1\nevil{x="\\' };
    const text = exposition([
      { name: 'n', help: 'One\nline.', type: 'gauge', samples: [{ value: 0, labels }] },
    ]);
    expect(text).toBe(
      '# HELP n One\\nline.\n# TYPE n gauge\nn{name="a\\"} 1\\nevil{x=\\"\\\\"} 0\n',
    );
  });

  it('says nothing of what has no sample', () => {
    expect(exposition([{ name: 'n', help: 'N.', type: 'gauge', samples: [] }])).toBe('');
  });
});
