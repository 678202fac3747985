import { placeOf } from './place-of.js';

const talk = { subject: null, publicationId: null, publicationTitle: null };

describe('placeOf', () => {
  it.each([
    [
      'comment',
      { publicationTitle: 'Our new app', publicationId: 'p' },
      { kind: 'publication', title: 'Our new app', publicationId: 'p' },
    ],
    ['forum', { subject: 'Fees?' }, { kind: 'topic', title: 'Fees?', publicationId: null }],
    ['review', {}, { kind: 'review', title: null, publicationId: null }],
    ['message', { subject: 'ignored' }, { kind: 'direct', title: null, publicationId: null }],
    ['mention', {}, { kind: 'publication', title: null, publicationId: null }],
  ] as const)('of a %s with %j', (kind, known, place) => {
    expect(placeOf({ ...talk, ...known, kind })).toEqual(place);
  });
});
