import type {
  ChannelCapabilities,
  ItemKind,
  KindCapabilities,
  LengthUnit,
  ReplyCapability,
} from '../../contract.js';
import { windowEnd } from './reply-window.js';

export type ReplyMode = 'public' | 'private';

/** Why a mode is closed: the last part of a key of the client's texts. */
export type ComposerReason =
  | 'not-permitted'
  | 'channel-paused'
  | 'channel-removed'
  | 'window-closed'
  | 'already-answered'
  | 'nothing-to-answer';

export interface ComposerMode {
  mode: ReplyMode | 'note';
  available: boolean;
  /** Null when available. */
  reason: ComposerReason | null;
  /** Key of the sentence that says who will see it. */
  audience: string;
  maxLength: { limit: number; unit: LengthUnit } | null;
  minLength: number | null;
  attachments: { max: number; maxBytes: number; types: readonly string[] } | null;
  windowEndsAt: Date | null;
  once: 'one-only' | 'overwrites' | null;
  /** The reply that stands there already, where only one can. */
  existingReplyId: string | null;
}

export interface Composer {
  modes: ComposerMode[];
  /** How long a reply can be taken back. */
  undoSeconds: number;
}

export interface ComposerFacts {
  kind: ItemKind;
  capabilities: ChannelCapabilities;
  channelState: 'connected' | 'auth-failed' | 'paused' | 'removed';
  /** When a customer last wrote in the thread. */
  lastCustomerMessageAt: Date | null;
  /** The item that would be answered: absent when there is none, or it was removed. */
  answered: { at: Date } | null;
  /** Replies to that item which were not failed or taken back. */
  earlier: readonly { replyId: string; mode: ReplyMode }[];
  mayReply: boolean;
  mayWriteNotes: boolean;
  undoSeconds: number;
}

/** What can be written in this conversation now, by which rules and with which consequence. */
export function composerFor(facts: ComposerFacts, now: Date): Composer {
  const kind = facts.capabilities.kinds[facts.kind];
  const modes = (['public', 'private'] as const).flatMap((mode) => {
    const capability = capabilityOf(kind, mode);
    return capability ? [modeFor(mode, capability, facts, now)] : [];
  });
  return { modes: [...modes, noteFor(facts)], undoSeconds: facts.undoSeconds };
}

export const capabilityOf = (
  kind: KindCapabilities | undefined,
  mode: ReplyMode,
): ReplyCapability | undefined => (mode === 'public' ? kind?.publicReply : kind?.privateReply);

function modeFor(
  mode: ReplyMode,
  capability: ReplyCapability,
  facts: ComposerFacts,
  now: Date,
): ComposerMode {
  const windowEndsAt = windowEnd(capability, facts);
  const existing = capability.once && facts.earlier.find((reply) => reply.mode === mode);
  const reason = whyNot(capability, facts, windowEndsAt, existing !== undefined, now);
  return {
    mode,
    available: reason === null,
    reason,
    audience: `composer.audience.${mode}.${facts.kind}`,
    maxLength: capability.maxLength,
    minLength: capability.minLength ?? null,
    attachments: capability.attachments.max > 0 ? capability.attachments : null,
    windowEndsAt,
    once: capability.once ?? null,
    existingReplyId: existing?.replyId ?? null,
  };
}

function whyNot(
  capability: ReplyCapability,
  facts: ComposerFacts,
  windowEndsAt: Date | null,
  isAnswered: boolean,
  now: Date,
): ComposerReason | null {
  if (!facts.mayReply) return 'not-permitted';
  if (facts.channelState === 'paused') return 'channel-paused';
  if (facts.channelState === 'removed') return 'channel-removed';
  if (!facts.answered) return 'nothing-to-answer';
  if (windowEndsAt && now >= windowEndsAt) return 'window-closed';
  if (capability.once === 'one-only' && isAnswered) return 'already-answered';
  return null;
}

const noteFor = (facts: ComposerFacts): ComposerMode => ({
  mode: 'note',
  available: facts.mayWriteNotes,
  reason: facts.mayWriteNotes ? null : 'not-permitted',
  audience: 'composer.audience.note',
  maxLength: null,
  minLength: null,
  attachments: null,
  windowEndsAt: null,
  once: null,
  existingReplyId: null,
});
