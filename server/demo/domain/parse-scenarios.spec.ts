import { parseScenarios } from './parse-scenarios.js';

describe('parseScenarios', () => {
  it('reads who says what, and what else happens', () => {
    const [scenario] = parseScenarios(
      'en',
      `
      # wait review tags=branch,rude priority=2 stars=1 outcome=solved title="Long {queue|line}"
      > Too slow.
      ~ Far too slow.
      2> Agreed.
      = @Sofie please look
      < Sorry. // We will do better.
      edit 4> Better now.
      << Thanks.
      later> Again.
      hide>
      `,
    );
    expect(scenario).toMatchObject({
      key: 'en/wait',
      genre: 'review',
      tags: ['branch', 'rude'],
      priority: 2,
      stars: 1,
      outcome: 'solved',
      title: 'Long {queue|line}',
      times: 3,
    });
    expect(scenario?.lines.map(({ by, speaker, act, later }) => [by, speaker, act, later])).toEqual(
      [
        ['customer', 1, 'say', false],
        ['customer', 2, 'say', false],
        ['note', 1, 'say', false],
        ['desk', 1, 'say', false],
        ['customer', 1, 'edit', false],
        ['elsewhere', 1, 'say', false],
        ['customer', 1, 'say', true],
        ['customer', 1, 'hide', false],
      ],
    );
    expect(scenario?.lines[0]?.texts).toEqual(['Too slow.', 'Far too slow.']);
    expect(scenario?.lines[3]?.texts).toEqual(['Sorry.\n\nWe will do better.']);
    expect(scenario?.lines[4]?.stars).toBe(4);
  });

  it.each([
    '# odd postcard',
    '# odd comment outcome=lost',
    '> nobody began',
    '# half recommendation stars=3',
    '# yes recommendation stars=5\n> Good.\nedit 4> Quite good.',
    '# a comment\n? what',
  ])('refuses %j', (written) => {
    expect(() => parseScenarios('en', written)).toThrow();
  });
});
