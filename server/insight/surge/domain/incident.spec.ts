import { isInScope } from './incident-scope.js';
import { after } from './incident-states.js';
import { severityOf } from './severity-of.js';
import { topTerms } from './top-terms.js';

describe('the states of an incident', () => {
  it('go from a proposal to open, closed and open again', () => {
    expect(after('proposed', 'open')).toBe('open');
    expect(after('open', 'close')).toBe('closed');
    expect(after('closed', 'reopen')).toBe('open');
  });

  it('do not skip: what is open is not dismissed, what is closed not closed again', () => {
    expect(after('open', 'dismiss')).toBeUndefined();
    expect(after('closed', 'close')).toBeUndefined();
  });
});

describe('the scope of an incident', () => {
  const message = { channelId: 'c1', topicId: 't1', text: 'L’appli ne démarre plus' };
  const scope = (over: object) => ({ channelIds: [], topicIds: [], terms: [], ...over });

  it.each([
    ['nothing named', scope({}), false],
    ['its channel', scope({ channelIds: ['c1'] }), true],
    ['another channel', scope({ channelIds: ['c2'], topicIds: ['t1'] }), false],
    ['its topic', scope({ topicIds: ['t1'] }), true],
    ['a term, accents apart', scope({ terms: ['ne demarre'] }), true],
    ['half a word', scope({ terms: ['demar'] }), false],
    ['another topic, but a term', scope({ topicIds: ['t2'], terms: ['appli'] }), true],
  ])('with %s', (_what, given, expected) => {
    expect(isInScope(given, message)).toBe(expected);
  });
});

describe('the top terms', () => {
  it('are the words that are new, not those that always stand there', () => {
    const usual = Array.from({ length: 40 }, () => 'Hello, when does my branch open again?');
    const news = Array.from({ length: 10 }, () => 'Hello, the payments are blocked since today');
    expect(topTerms(news, usual)).toEqual(expect.arrayContaining(['payments', 'blocked']));
    expect(topTerms(news, usual)).not.toContain('hello');
  });
});

describe('the severity', () => {
  it('grows with how much more than usual comes', () => {
    expect(severityOf({ observed: 9, expected: 3 })).toBe('low');
    expect(severityOf({ observed: 40, expected: 8 })).toBe('high');
    expect(severityOf({ observed: 150, expected: 12 })).toBe('critical');
  });
});
