import type { Conversation, Message } from '../../../api/types/conversations';

/**
 * In which ways one may answer this very message. Only where people speak in a tree does it matter
 * which message is answered; elsewhere the composer speaks to the conversation.
 */
export function answerModes(
  { kind, composer, can }: Pick<Conversation, 'kind' | 'composer' | 'can'>,
  message: Pick<Message, 'direction' | 'removedAt' | 'kind'>,
): ('public' | 'private')[] {
  const isTree = kind === 'comment' || kind === 'mention' || kind === 'forum';
  if (!isTree || message.direction !== 'inbound' || message.removedAt !== null) return [];
  const modes = (['public', 'private'] as const).filter(
    (mode) =>
      can.includes(`reply.${mode}`) &&
      composer.modes.some((entry) => entry.mode === mode && entry.available),
  );
  return modes;
}
