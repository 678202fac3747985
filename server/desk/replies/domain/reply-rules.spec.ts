import type { ComposerMode } from '../../../channels/index.js';
import { objectionTo } from './reply-rules.js';

const mode: ComposerMode = {
  mode: 'public',
  available: true,
  reason: null,
  audience: 'composer.audience.public.comment',
  maxLength: { limit: 10, unit: 'graphemes' },
  minLength: 3,
  attachments: { max: 1, maxBytes: 100, types: ['image/*'] },
  windowEndsAt: null,
  once: null,
  existingReplyId: null,
};
const picture = { name: 'a.png', mime: 'image/png', bytes: 50 };
const codeFor = (
  text: string,
  files: (typeof picture)[] = [],
  over: Partial<ComposerMode> = {},
): string | undefined => objectionTo({ text, files }, { ...mode, ...over })?.code;

describe('objectionTo', () => {
  it('has nothing against a reply that keeps to the rules', () => {
    expect(codeFor('Thank you!', [picture])).toBeUndefined();
    expect(codeFor('', [picture])).toBeUndefined();
  });

  it('refuses a mode that the network does not have', () => {
    expect(objectionTo({ text: 'Hello', files: [] }, undefined)?.code).toBe('reply.not-possible');
  });

  it.each([
    ['window-closed', 'reply.window-closed'],
    ['already-answered', 'reply.already-answered'],
    ['nothing-to-answer', 'reply.nothing-to-answer'],
    ['channel-paused', 'reply.channel-paused'],
    ['channel-removed', 'reply.channel-removed'],
  ] as const)('says why the mode is closed: %s', (reason, code) => {
    expect(codeFor('Hello', [], { available: false, reason })).toBe(code);
  });

  it('refuses nothing at all to say', () => {
    expect(codeFor('')).toBe('reply.empty');
  });

  it('refuses a variable that nobody filled in, and names it', () => {
    expect(objectionTo({ text: 'Hi {{agent.name}}', files: [] }, mode)).toMatchObject({
      code: 'reply.unfilled-variable',
      extra: { variable: 'agent.name' },
    });
    expect(codeFor('{{ hi }}')).toBeUndefined();
  });

  it('counts length as the network does', () => {
    expect(codeFor('👨‍👩‍👧‍👦'.repeat(10))).toBeUndefined();
    expect(codeFor('👨‍👩‍👧‍👦'.repeat(11))).toBe('reply.too-long');
    expect(codeFor('ok')).toBe('reply.too-short');
    expect(objectionTo({ text: 'x'.repeat(12), files: [] }, mode)?.extra).toEqual({
      length: 12,
      limit: 10,
      unit: 'graphemes',
    });
  });

  it('holds attachments against number, size and type', () => {
    expect(codeFor('Hello', [picture, picture])).toBe('reply.too-many-attachments');
    expect(codeFor('Hello', [{ ...picture, bytes: 101 }])).toBe('reply.attachment-too-large');
    expect(codeFor('Hello', [{ ...picture, mime: 'application/pdf' }])).toBe(
      'reply.attachment-type',
    );
    expect(codeFor('Hello', [picture], { attachments: null })).toBe('reply.too-many-attachments');
  });
});
