import { chooseAgent } from './choose-agent.js';
import { aCandidate, anEntry, aQueue, later, start } from './testing/people.js';

const verdicts = (...args: Parameters<typeof chooseAgent>) =>
  Object.fromEntries(
    chooseAgent(...args).judged.map(({ userId, verdict }) => [userId, verdict.kind]),
  );

describe('Who gets what waits', () => {
  it('says of everybody why they cannot', () => {
    const queue = aQueue({ skills: ['cards'], needsLanguage: true, teamId: 'team' });
    const entry = anEntry({ language: 'fr', passedIds: ['lazy'] });
    const good = {
      skills: new Set(['cards']),
      languages: new Set(['fr']),
      teamIds: new Set(['team']),
    };
    const people = [
      aCandidate('elsewhere', { ...good, channelIds: new Set(['other']) }),
      aCandidate('stranger', { ...good, teamIds: new Set() }),
      aCandidate('unskilled', { ...good, skills: new Set() }),
      aCandidate('dutch', { ...good, languages: new Set(['nl']) }),
      aCandidate('holiday', { ...good, isAbsent: true }),
      aCandidate('coffee', { ...good, state: 'away' }),
      aCandidate('home', { ...good, state: 'off' }),
      aCandidate('lazy', good),
      aCandidate('busy', { ...good, capacity: 3, load: 3 }),
      aCandidate('free', { ...good, load: 2 }),
      aCandidate('freer', { ...good, load: 1 }),
    ];
    expect(verdicts(queue, entry, people, start)).toEqual({
      elsewhere: 'no-access',
      stranger: 'other-team',
      unskilled: 'no-skill',
      dutch: 'no-language',
      holiday: 'absent',
      coffee: 'away',
      home: 'off',
      lazy: 'let-it-lie',
      busy: 'full',
      free: 'could',
      freer: 'chosen',
    });
  });

  it('compares loads by what each can carry', () => {
    const people = [
      aCandidate('small', { capacity: 4, load: 2 }),
      aCandidate('large', { capacity: 20, load: 5 }),
    ];
    expect(chooseAgent(aQueue(), anEntry(), people, start).userId).toBe('large');
  });

  it('takes a weight that does not fit any more for full', () => {
    const person = aCandidate('a', { capacity: 4, load: 3 });
    expect(chooseAgent(aQueue(), anEntry({ weight: 1 }), [person], start).userId).toBe('a');
    expect(chooseAgent(aQueue(), anEntry({ weight: 2 }), [person], start).userId).toBeNull();
  });

  it('goes round by who got nothing for the longest', () => {
    const people = [
      aCandidate('a', { lastGivenAt: later(-5), load: 0 }),
      aCandidate('b', { lastGivenAt: later(-9), load: 5 }),
    ];
    expect(chooseAgent(aQueue({ strategy: 'longest-idle' }), anEntry(), people, start).userId).toBe(
      'b',
    );
  });

  it('gives nothing by itself where people take', () => {
    expect(
      chooseAgent(aQueue({ strategy: 'pull' }), anEntry(), [aCandidate('a')], start).userId,
    ).toBeNull();
  });
});

describe('The last agent of a customer', () => {
  const queue = aQueue({
    strategy: 'last-agent',
    steps: [{ afterMinutes: 20, giveUp: 'strategy', teamId: null }],
  });
  const entry = anEntry({ lastAgentId: 'knows' });
  const chosen = (over: Parameters<typeof aCandidate>[1], minutes = 0) =>
    chooseAgent(
      queue,
      entry,
      [aCandidate('other'), aCandidate('knows', { load: 5, ...over })],
      later(minutes),
    );

  it('gets it, however little others have', () => {
    expect(chosen({}).userId).toBe('knows');
  });

  it('is waited for while they are full or away, as long as the queue says', () => {
    expect(chosen({ state: 'away' })).toMatchObject({ userId: null, waitsFor: 'last-agent' });
    expect(chosen({ load: 12 }).userId).toBeNull();
    expect(chosen({ load: 12 }, 20).userId).toBe('other');
  });

  it('is not waited for when they left', () => {
    expect(chosen({ state: 'off' }).userId).toBe('other');
  });

  it('is stood in for by their deputy', () => {
    expect(chosen({ isAbsent: true, deputyId: 'other' }).userId).toBe('other');
  });
});

describe('Waiting', () => {
  it('gives up what the steps say, when they say it', () => {
    const queue = aQueue({
      skills: ['loans'],
      needsLanguage: true,
      teamId: 'night',
      steps: [
        { afterMinutes: 10, giveUp: 'skills', teamId: null },
        { afterMinutes: 20, giveUp: 'language', teamId: null },
        { afterMinutes: 30, giveUp: 'team', teamId: 'day' },
      ],
    });
    const people = [aCandidate('a', { teamIds: new Set(['day']) })];
    const at = (minutes: number) =>
      verdicts(queue, anEntry({ language: 'fr' }), people, later(minutes));
    expect(at(29)).toEqual({ a: 'other-team' });
    expect(at(30)).toEqual({ a: 'chosen' });
    const same = [aCandidate('a', { teamIds: new Set(['night']) })];
    const own = (minutes: number) =>
      verdicts(queue, anEntry({ language: 'fr' }), same, later(minutes));
    expect([own(9), own(10), own(20)]).toEqual([
      { a: 'no-skill' },
      { a: 'no-language' },
      { a: 'chosen' },
    ]);
  });

  it('of a whole hour forgives who let it lie', () => {
    const entry = anEntry({ passedIds: ['a'] });
    expect(chooseAgent(aQueue(), entry, [aCandidate('a')], later(59)).userId).toBeNull();
    expect(chooseAgent(aQueue(), entry, [aCandidate('a')], later(60)).userId).toBe('a');
  });
});
