import type { Scene } from '../scene.js';
import type { Attachment, StoredMessage } from '../world/records.js';
import { chatOf } from './chat.js';
import type { Chat, NodeFields } from './nodes.js';
import { fromOf } from './people.js';
import { graphTime } from './times.js';

export function chatFields(scene: Scene, chat: Chat): NodeFields {
  const messages = () => chatOf(scene.world, chat.pageId, chat.personId);
  return {
    id: () => chat.id,
    link: () => `/${chat.pageId}/inbox/${chat.personId}/`,
    updated_time: () => graphTime(messages().at(-1)?.createdAt ?? ''),
    message_count: () => messages().length,
    unread_count: () => 0,
    can_reply: () => true,
    snippet: () => messages().at(-1)?.text,
    participants: () => ({
      data: [chat.personId, chat.pageId].map((id) => fromOf(scene.world, id)),
    }),
    senders: () => ({ data: [chat.personId, chat.pageId].map((id) => fromOf(scene.world, id)) }),
    messages: () => undefined,
  };
}

export function messageFields(scene: Scene, message: StoredMessage): NodeFields {
  const person = fromOf(scene.world, message.personId);
  const page = fromOf(scene.world, message.pageId);
  const byPage = message.from === 'page';
  const { attachment } = message;
  return {
    id: () => message.id,
    message: () => message.text,
    created_time: () => graphTime(message.createdAt),
    from: () => (byPage ? page : person),
    to: () => ({ data: [byPage ? person : page] }),
    sticker: () => undefined,
    tags: () => ({ data: [{ name: byPage ? 'sent' : 'inbox' }] }),
    attachments: () => attachment && { data: [messageAttachment(scene, attachment)] },
    shares: () => undefined,
  };
}

function messageAttachment({ absolute }: Scene, attachment: Attachment): object {
  const url = absolute(attachment.url);
  const name = attachment.name ?? 'file';
  const id = url.slice(url.lastIndexOf('/') + 1);
  if (attachment.type === 'file') return { id, name, file_url: url };
  return { id, name, mime_type: 'image/png', image_data: { url, preview_url: url } };
}
