import type { Scene } from '../scene.js';
import type { Change } from '../stage.js';
import { newMessageId } from '../world/ids.js';
import type { Attachment, StoredMessage } from '../world/records.js';
import { threadOf } from '../world/world.js';
import type { World } from '../world/world.js';
import { deliveryEvent, messageEvent, readEvent } from './message-events.js';

export interface NewMessage {
  pageId: string;
  personId: string;
  from: 'person' | 'page';
  text: string;
  attachment?: Attachment;
  metadata?: string;
  viaApp?: boolean;
  at?: string;
}

/** A message in a chat. What the page sends is echoed, and reported as delivered at once. */
export function addMessage(
  scene: Scene,
  { at, ...given }: NewMessage,
): { message: StoredMessage; change: Change } {
  const createdAt = at ?? scene.now.toISOString();
  const message = { id: newMessageId(), ...given, createdAt };
  const events = () => [
    messageEvent(message, scene.absolute),
    ...(given.from === 'page' ? [deliveryEvent(message, scene.now)] : []),
  ];
  return { message, change: { records: [{ t: 'message', v: message }], events } };
}

/** The customer has opened the chat. Undefined when there was nothing new to see. */
export function readChat(scene: Scene, pageId: string, personId: string): Change | undefined {
  const readAt = scene.now.toISOString();
  const unread = chatOf(scene.world, pageId, personId).filter(
    (message) => message.from === 'page' && message.readAt === undefined,
  );
  if (unread.length === 0) return undefined;
  return {
    records: unread.map((message) => ({ t: 'message', v: { ...message, readAt } })),
    events: () => [readEvent(pageId, personId, scene.now)],
  };
}

/** A chat, oldest first. */
export function chatOf(world: World, pageId: string, personId: string): StoredMessage[] {
  return world.messages
    .in(threadOf(pageId, personId))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** When the customer last wrote; undefined when never. */
export function lastWordOf(world: World, pageId: string, personId: string): Date | undefined {
  const last = chatOf(world, pageId, personId).findLast(({ from }) => from === 'person');
  return last && new Date(last.createdAt);
}
