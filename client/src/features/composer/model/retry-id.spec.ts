import { clientIdFor } from './retry-id';

const failed = { clientId: 'first', mode: 'public', body: 'Hello', attachments: [] };
const idFor = (over: object) => clientIdFor({ ...failed, ...over }, failed, () => 'fresh');

describe('clientIdFor', () => {
  it('stays the same when the same is sent again', () => expect(idFor({})).toBe('first'));

  it.each([
    ['other words', { body: 'Hello!' }],
    ['another audience', { mode: 'private' }],
    ['another attachment', { attachments: [{ id: 'f', name: 'f', mime: 'image/png', bytes: 1 }] }],
  ])('is fresh for %s', (_what, over) => expect(idFor(over)).toBe('fresh'));

  it('is fresh when nothing failed', () => {
    expect(clientIdFor(failed, null, () => 'fresh')).toBe('fresh');
  });
});
