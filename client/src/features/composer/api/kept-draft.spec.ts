import type { Draft } from '../../../api/types/replies';
import { emptyDraft, withServerDraft, type KeptDraft } from './kept-draft';

const server = (over: Partial<Draft> = {}): Draft => ({
  mode: 'public',
  body: 'Written elsewhere',
  attachments: [],
  updatedAt: '2026-03-02T09:10:00.000Z',
  ...over,
});
const here: KeptDraft = { ...emptyDraft, body: 'Written here', state: 'unsaved' };

describe('a draft read from the server', () => {
  it('is shown when nothing is being written here', () => {
    expect(withServerDraft(undefined, server()).body).toBe('Written elsewhere');
    expect(withServerDraft({ ...here, state: 'saved' }, server()).body).toBe('Written elsewhere');
    expect(withServerDraft({ ...here, body: '  ' }, server()).body).toBe('Written elsewhere');
  });

  it('never replaces what is being written, but stands beside it', () => {
    expect(withServerDraft(here, server())).toMatchObject({
      body: 'Written here',
      theirs: { body: 'Written elsewhere' },
    });
  });

  it.each([
    ['older', server({ updatedAt: '2026-03-02T09:00:00.000Z' })],
    ['the same', server({ body: 'Written here' })],
    ['empty', server({ body: ' ' })],
    ['gone', null],
  ])('is no news when it is %s', (_what, draft) => {
    const based = { ...here, updatedAt: '2026-03-02T09:05:00.000Z' };
    expect(withServerDraft(based, draft).theirs).toBeNull();
  });

  it('was sent or discarded elsewhere when there is none any more', () => {
    expect(withServerDraft({ ...here, state: 'saved' }, null)).toEqual(emptyDraft);
  });
});
