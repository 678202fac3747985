import { charactersOf, MOST_CHARACTERS, summaryRequest } from './summary-request.js';

describe('summaryRequest', () => {
  it('says who speaks, in order, without names', () => {
    const [system, user] = summaryRequest(
      [
        { by: 'customer', text: 'It is Eva, my order 88231 is late' },
        { by: 'desk', text: 'Hello Eva,\n\nwe look into it.' },
      ],
      ['Eva Peeters'],
      'nl',
    );
    expect(user!.content).toBe(
      '---\ncustomer: It is [name], my order [number] is late\ndesk: Hello [name], we look into it.\n---',
    );
    expect(system!.content).toContain('Dutch');
  });

  it('leaves out the oldest where there is too much', () => {
    const lines = Array.from({ length: 40 }, (_, at) => ({
      by: 'customer' as const,
      text: `line ${at} ${'word '.repeat(150)}`,
    }));
    const request = summaryRequest(lines, [], 'en');
    expect(charactersOf(request)).toBeLessThan(MOST_CHARACTERS + 1000);
    expect(request[1]!.content).toContain('line 39');
    expect(request[1]!.content).not.toContain('line 0 ');
  });
});
