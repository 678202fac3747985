import { finderOf } from './finder.js';

const ID = '0198c3a0-1111-7222-8333-444455556666';

describe('looking for a person in text', () => {
  const finder = finderOf({
    ids: [ID, 'accounts/1/reviews/AbFvOq', 'psid_778899'],
    words: ['Zoë Peeters', 'zoe.p@example.org', 'zoep88', '0470 12 34 56'],
  });

  it('finds ids as whole words, alone and within addresses', () => {
    expect(finder.finds(`https://desk.example/conversations/${ID}?x=1`)).toBe(true);
    expect(finder.finds(`conversation-${ID.toUpperCase()}`)).toBe(true);
    expect(finder.finds('{"name":"accounts/1/reviews/AbFvOq"}')).toBe(true);
    expect(finder.finds('{"name":"accounts/2/reviews/AbFvOq"}')).toBe(false);
    expect(finder.finds('psid_7788990')).toBe(false);
  });

  it('finds names and addresses in any case, also as JSON writes them', () => {
    expect(finder.finds('ZOË PEETERS called')).toBe(true);
    expect(finder.finds(String.raw`{"from":"Zo\u00eb Peeters"}`)).toBe(true);
    expect(finder.finds('write to zoe.p@example.org.')).toBe(true);
    expect(finder.finds('@zoep88: hello')).toBe(true);
  });

  it('does not take others for the person', () => {
    expect(finder.finds('zoep889 and Zoë Peetersen')).toBe(false);
    expect(finder.finds('Zoë asked about the same')).toBe(false);
  });

  it('takes names out and leaves the rest', () => {
    expect(finder.redact('Brother of Zoë Peeters (zoep88), calls on Monday.')).toBe(
      'Brother of [erased] ([erased]), calls on Monday.',
    );
  });

  it('finds nothing when nothing is known', () => {
    const nobody = finderOf({ ids: [], words: ['Jo'] });
    expect(nobody.finds('Jo and everybody')).toBe(false);
    expect(nobody.redact('Jo and everybody')).toBe('Jo and everybody');
  });

  it('looks for a hundred thousand ids in a text at once', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => `comment_${n}_77`);
    const large = finderOf({ ids: many, words: [] });
    expect(large.finds(`${'word '.repeat(2000)}comment_99999_77`)).toBe(true);
    expect(large.finds('word '.repeat(2000))).toBe(false);
  });
});
