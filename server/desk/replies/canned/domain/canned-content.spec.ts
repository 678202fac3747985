import { type CannedContent, objectionToContent, tidyFolder, tidyTags } from './canned-content.js';

const networks = new Set(['facebook', 'x']);
const lost: CannedContent = {
  shortcut: 'card-lost',
  title: 'Lost card',
  folder: 'Cards',
  tags: [],
  scope: 'all',
  teamId: null,
  variants: [{ language: 'en', network: null, body: 'Dear {{customer.name|customer}}' }],
  examples: [{ language: 'en', text: 'I lost my card' }],
  reviewBy: '2026-12-31',
};
const objection = (over: Partial<CannedContent>) =>
  objectionToContent({ ...lost, ...over }, networks);
const withBody = (body: string) =>
  objection({ variants: [{ language: 'en', network: null, body }] });

describe('objectionToContent', () => {
  it('has nothing against what is complete', () => expect(objection({})).toBeUndefined());

  it('names the variable that does not exist, and those that do', () => {
    expect(withBody('Your {{customer.iban}}')).toMatchObject({
      code: 'canned-reply.variable-unknown',
      detail: expect.stringMatching(/“customer\.iban”.*customer\.first_name/) as string,
    });
    expect(withBody('{{}}')?.code).toBe('canned-reply.variable-unknown');
    expect(withBody('Hello {{customer.name')?.code).toBe('canned-reply.variable-open');
  });

  it.each([
    [{ shortcut: 'two words' }, 'canned-reply.shortcut'],
    [{ shortcut: '/slash' }, 'canned-reply.shortcut'],
    [{ shortcut: '=1+1' }, 'canned-reply.shortcut'],
    [{ title: ' ' }, 'canned-reply.no-title'],
    [{ folder: 'a/b/c/d/e' }, 'canned-reply.folder-too-deep'],
    [{ scope: 'team' }, 'canned-reply.team-missing'],
    [{ teamId: 'a team' }, 'canned-reply.team-missing'],
    [{ reviewBy: '2026-02-30' }, 'canned-reply.no-such-day'],
    [{ reviewBy: 'soon' }, 'canned-reply.no-such-day'],
    [{ variants: [] }, 'canned-reply.no-text'],
    [{ examples: [{ language: 'en', text: ' ' }] }, 'canned-reply.example'],
    [{ examples: [{ language: 'en', text: 'x'.repeat(501) }] }, 'canned-reply.example'],
  ] as const)('refuses %j', (over, code) => expect(objection(over)?.code).toBe(code));

  it('refuses a text without words, of no language, for no network, or too long', () => {
    const one = (over: object) =>
      objection({ variants: [{ ...lost.variants[0]!, ...over }] })?.code;
    expect(one({ body: ' \n' })).toBe('canned-reply.empty-text');
    expect(one({ language: 'English' })).toBe('canned-reply.language');
    expect(one({ network: 'myspace' })).toBe('canned-reply.network-unknown');
    expect(one({ body: 'x'.repeat(10_001) })).toBe('canned-reply.text-too-long');
  });

  it('refuses two texts for the same place', () => {
    const variants = [...lost.variants, ...lost.variants];
    expect(objection({ variants })?.code).toBe('canned-reply.text-twice');
  });
});

describe('tidying', () => {
  it('keeps folders by their names and tags once', () => {
    expect(tidyFolder(' Cards / Lost  card //')).toBe('Cards/Lost card');
    expect(tidyFolder('')).toBe('');
    expect(tidyTags([' card ', 'Card', '', 'fees'])).toEqual(['card', 'fees']);
  });
});
