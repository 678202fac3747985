import { type ComposerMode, type ComposerReason, lengthOf } from '../../../channels/index.js';
import { firstUnfilled } from '../canned/domain/template.js';
import { acceptsType } from './accepts-type.js';

export interface WrittenReply {
  text: string;
  files: readonly { name: string; mime: string; bytes: number }[];
}

/** Why a reply cannot go out as it is. `code` is part of the public API. */
export interface Objection {
  code: string;
  detail: string;
  extra?: Record<string, unknown>;
}

const CLOSED: Readonly<Record<ComposerReason, Objection>> = {
  'not-permitted': { code: 'reply.not-possible', detail: 'You may not reply here.' },
  'channel-paused': { code: 'reply.channel-paused', detail: 'This channel is paused.' },
  'channel-removed': {
    code: 'reply.channel-removed',
    detail: 'This channel is not connected any more.',
  },
  'window-closed': {
    code: 'reply.window-closed',
    detail: 'The time in which the network takes a reply is over.',
  },
  'already-answered': {
    code: 'reply.already-answered',
    detail: 'The network takes one reply only, and there is one already.',
  },
  'nothing-to-answer': {
    code: 'reply.nothing-to-answer',
    detail: 'What you answer is not there any more.',
  },
};

/** Undefined when nothing speaks against it. */
export function objectionTo(
  { text, files }: WrittenReply,
  mode: ComposerMode | undefined,
): Objection | undefined {
  if (!mode) return { code: 'reply.not-possible', detail: 'The network knows no such reply here.' };
  if (mode.reason) return CLOSED[mode.reason];
  if (text === '' && files.length === 0)
    return { code: 'reply.empty', detail: 'Write something first.' };
  return objectionToPlaces(text) ?? objectionToLength(text, mode) ?? objectionToFiles(files, mode);
}

/** A customer never reads the name of a variable. */
function objectionToPlaces(text: string): Objection | undefined {
  const variable = firstUnfilled(text);
  return (
    variable && {
      code: 'reply.unfilled-variable',
      detail: `There is no value for “${variable}”. Write the word yourself or take it out.`,
      extra: { variable },
    }
  );
}

function objectionToLength(
  text: string,
  { maxLength, minLength }: ComposerMode,
): Objection | undefined {
  if (!maxLength) return undefined;
  const { limit, unit } = maxLength;
  const length = lengthOf(text, unit);
  const extra = { length, limit, unit };
  if (length > limit)
    return {
      code: 'reply.too-long',
      detail: `The network takes at most ${limit} characters here; these are ${length}.`,
      extra,
    };
  if (minLength !== null && text !== '' && length < minLength)
    return {
      code: 'reply.too-short',
      detail: `The network takes no reply of less than ${minLength} characters here.`,
      extra: { ...extra, limit: minLength },
    };
  return undefined;
}

function objectionToFiles(
  files: WrittenReply['files'],
  { attachments }: ComposerMode,
): Objection | undefined {
  if (files.length === 0) return undefined;
  if (!attachments || files.length > attachments.max)
    return {
      code: 'reply.too-many-attachments',
      detail: attachments
        ? `The network takes at most ${attachments.max} attachments here.`
        : 'The network takes no attachments here.',
      extra: { limit: attachments?.max ?? 0 },
    };
  const tooLarge = files.find(({ bytes }) => bytes > attachments.maxBytes);
  if (tooLarge)
    return {
      code: 'reply.attachment-too-large',
      detail: `“${tooLarge.name}” is larger than the network takes.`,
      extra: { name: tooLarge.name, limit: attachments.maxBytes },
    };
  const wrong = files.find((file) => !acceptsType(attachments.types, file));
  return (
    wrong && {
      code: 'reply.attachment-type',
      detail: `The network does not take “${wrong.name}” here.`,
      extra: { name: wrong.name, types: attachments.types },
    }
  );
}
