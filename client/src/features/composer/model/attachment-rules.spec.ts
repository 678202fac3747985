import { acceptOf, attachmentRefusal } from './attachment-rules';

const rules = { max: 2, maxBytes: 1_000, types: ['image/*', 'application/pdf'] };
const file = (over = {}) => ({ name: 'a.png', type: 'image/png', size: 10, ...over });

describe('attachmentRefusal', () => {
  it('lets through what the network takes', () => {
    expect(attachmentRefusal(file(), rules, 0)).toBeNull();
    expect(attachmentRefusal(file({ type: 'application/pdf' }), rules, 1)).toBeNull();
    expect(
      attachmentRefusal(file({ type: 'image/gif' }), { ...rules, types: ['image'] }, 0),
    ).toBeNull();
  });

  it.each([
    ['no attachments here', file(), null, 0, 'none-allowed'],
    ['as many as allowed are there', file(), rules, 2, 'too-many'],
    ['too big', file({ size: 1_001 }), rules, 0, 'too-big'],
    ['empty', file({ size: 0 }), rules, 0, 'empty'],
    ['another type', file({ type: 'text/html' }), rules, 0, 'wrong-type'],
    ['a type that only begins alike', file({ type: 'imagex/png' }), rules, 0, 'wrong-type'],
  ])('refuses: %s', (_why, candidate, allowed, count, expected) => {
    expect(attachmentRefusal(candidate, allowed, count)).toBe(expected);
  });
});

describe('acceptOf', () => {
  it('turns the rules into what a file dialog understands', () => {
    expect(acceptOf({ ...rules, types: ['image', 'application/pdf', 'file'] })).toBe(
      'image/*,application/pdf',
    );
    expect(acceptOf(null)).toBe('');
  });
});
