import type { ChannelCapabilities, ReplyCapability } from '../../contract.js';
import { composerFor, type ComposerFacts, type ComposerMode } from './composer.js';

const now = new Date('2026-03-10T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

const reply: ReplyCapability = {
  maxLength: { limit: 8000, unit: 'codepoints' },
  attachments: { max: 1, maxBytes: 1000, types: ['image/*'] },
  settle: 'read-back',
};
const capabilities: ChannelCapabilities = {
  pace: { perMinute: 60, burst: 5 },
  kinds: {
    comment: {
      publicReply: reply,
      privateReply: {
        ...reply,
        window: { hours: 7 * 24, opensBy: 'item' },
        once: 'one-only',
        attachments: { max: 0, maxBytes: 0, types: [] },
      },
      like: true,
      hide: true,
      delete: true,
      editReply: true,
    },
    message: {
      privateReply: { ...reply, window: { hours: 24, opensBy: 'customer-message' } },
      like: false,
      hide: false,
      delete: false,
      editReply: false,
    },
    review: {
      publicReply: { ...reply, once: 'overwrites', minLength: 2 },
      like: false,
      hide: false,
      delete: false,
      editReply: true,
    },
  },
};
const facts = (over: Partial<ComposerFacts> = {}): ComposerFacts => ({
  kind: 'comment',
  capabilities,
  channelState: 'connected',
  lastCustomerMessageAt: hoursAgo(1),
  answered: { at: hoursAgo(1) },
  earlier: [],
  mayReply: true,
  mayWriteNotes: true,
  undoSeconds: 10,
  ...over,
});
const mode = (name: ComposerMode['mode'], over: Partial<ComposerFacts> = {}) =>
  composerFor(facts(over), now).modes.find((candidate) => candidate.mode === name);

describe('composerFor', () => {
  it('offers what the network has for this kind of item, and notes', () => {
    const names = (kind: ComposerFacts['kind']) =>
      composerFor(facts({ kind }), now).modes.map((candidate) => candidate.mode);
    expect(names('comment')).toEqual(['public', 'private', 'note']);
    expect(names('message')).toEqual(['private', 'note']);
    expect(names('review')).toEqual(['public', 'note']);
    expect(names('forum')).toEqual(['note']);
  });

  it('says who will see it', () => {
    expect(mode('public')?.audience).toBe('composer.audience.public.comment');
    expect(mode('private')?.audience).toBe('composer.audience.private.comment');
    expect(mode('note')?.audience).toBe('composer.audience.note');
  });

  it('passes on the limits, and no attachments where none are taken', () => {
    expect(mode('public')).toMatchObject({
      maxLength: { limit: 8000, unit: 'codepoints' },
      minLength: null,
      attachments: { max: 1 },
    });
    expect(mode('private')?.attachments).toBeNull();
  });

  it('counts the window from what opens it', () => {
    expect(mode('private', { answered: { at: hoursAgo(7 * 24 - 1) } })).toMatchObject({
      available: true,
      windowEndsAt: new Date(now.getTime() + 3_600_000),
    });
    expect(mode('private', { answered: { at: hoursAgo(7 * 24) } })).toMatchObject({
      available: false,
      reason: 'window-closed',
    });
    const chat = { kind: 'message' as const, lastCustomerMessageAt: hoursAgo(25) };
    expect(mode('private', chat)).toMatchObject({ available: false, reason: 'window-closed' });
    expect(mode('private', { ...chat, lastCustomerMessageAt: null })?.reason).toBe('window-closed');
  });

  it('closes what can be done once only, and warns of what overwrites', () => {
    const earlier = [{ replyId: 'r1', mode: 'private' as const }];
    expect(mode('private', { earlier })).toMatchObject({
      available: false,
      reason: 'already-answered',
      existingReplyId: 'r1',
    });
    expect(mode('public', { earlier })).toMatchObject({ available: true, existingReplyId: null });
    const review = {
      kind: 'review' as const,
      earlier: [{ replyId: 'r2', mode: 'public' as const }],
    };
    expect(mode('public', review)).toMatchObject({
      available: true,
      once: 'overwrites',
      existingReplyId: 'r2',
    });
  });

  it.each([
    ['not-permitted', { mayReply: false }],
    ['channel-paused', { channelState: 'paused' as const }],
    ['channel-removed', { channelState: 'removed' as const }],
    ['nothing-to-answer', { answered: null }],
  ])('says why nothing can be sent: %s', (reason, over) => {
    expect(mode('public', over)).toMatchObject({ available: false, reason });
  });

  it('lets people write while the channel waits to be reconnected: replies wait with it', () => {
    expect(mode('public', { channelState: 'auth-failed' })?.available).toBe(true);
  });

  it('lets people write notes when nothing can be sent', () => {
    expect(mode('note', { answered: null, channelState: 'removed' })?.available).toBe(true);
    expect(mode('note', { mayWriteNotes: false })?.reason).toBe('not-permitted');
  });
});
