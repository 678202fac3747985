import type { SandboxPage } from '../accounts.js';
import type { Backstage } from '../http/api.js';
import { sceneOf } from '../http/api.js';
import { isObject } from '../http/fields.js';
import type { Fields } from '../http/fields.js';
import type { Change } from '../stage.js';
import type { Attachment, WorldRecord } from '../world/records.js';
import { addMessage, lastWordOf } from './chat.js';
import { alreadyAnswered, cannotAnswer, invalid, noSuchPerson, outsideWindow } from './errors.js';
import { nodeOf } from './nodes.js';

const HOUR_MS = 3_600_000;
const LONGEST_TEXT = 2_000;
const LONGEST_METADATA = 1_000;
const PRIVATE_REPLY_MS = 7 * 24 * HOUR_MS;
const WINDOW_MS = 24 * HOUR_MS;
const HUMAN_AGENT_MS = 7 * 24 * HOUR_MS;

interface Outgoing {
  personId: string;
  /** The comment that is answered in private, when it is one. */
  commentId?: string;
}

/** POST /{page}/messages: a message in a chat, or the one private reply to a comment. */
export async function sendMessage(backstage: Backstage, page: SandboxPage, fields: Fields) {
  const recipient = fields.object('recipient');
  if (!recipient) throw invalid('The parameter recipient is required');
  const to = recipientOf(backstage, page, recipient);
  if (fields.has('sender_action')) return { recipient_id: to.personId };
  const message = fields.object('message');
  if (!message) throw invalid('The parameter message is required');
  const text = textIn(message, 'text', LONGEST_TEXT);
  const metadata = textIn(message, 'metadata', LONGEST_METADATA);
  if (!to.commentId) checkWindow(backstage, page, to.personId, fields);
  const { attachment, records } = await attachmentIn(backstage, message, fields);
  if (text === undefined && !attachment) throw invalid('Must upload exactly one FILE or send text');
  if (text !== undefined && attachment) throw invalid('Cannot send both text and attachment');

  const made = addMessage(sceneOf(backstage), {
    pageId: page.id,
    personId: to.personId,
    from: 'page',
    text: text ?? '',
    viaApp: true,
    ...(attachment && { attachment }),
    ...(metadata !== undefined && { metadata }),
  });
  const change: Change = {
    ...made.change,
    records: [...made.change.records, ...records, ...answered(to.commentId)],
    effects: [
      {
        network: 'facebook',
        kind: to.commentId ? 'private-reply' : 'message',
        accountId: page.id,
        externalId: made.message.id,
        parentId: to.commentId ?? to.personId,
        text: text ?? '',
        ...(metadata !== undefined && { correlation: metadata }),
        ...(attachment && { attachments: 1 }),
      },
    ],
  };
  await backstage.stage.commit(change);
  return { recipient_id: to.personId, message_id: made.message.id };
}

const answered = (commentId: string | undefined): WorldRecord[] =>
  commentId ? [{ t: 'answeredPrivately', v: { commentId } }] : [];

function recipientOf(
  backstage: Backstage,
  page: SandboxPage,
  { id, comment_id: commentId }: Record<string, unknown>,
): Outgoing {
  const scene = sceneOf(backstage);
  if (typeof commentId === 'string') {
    const node = nodeOf(scene, page, commentId);
    if (node?.kind !== 'comment' || node.item.authorId === page.id) throw cannotAnswer();
    if (scene.world.answeredPrivately.has(commentId)) throw alreadyAnswered();
    const age = scene.now.getTime() - Date.parse(node.item.createdAt);
    if (age > PRIVATE_REPLY_MS) throw cannotAnswer();
    return { personId: node.item.authorId, commentId };
  }
  const node = typeof id === 'string' ? nodeOf(scene, page, id) : undefined;
  if (node?.kind !== 'person') throw noSuchPerson();
  return { personId: node.item.id };
}

function textIn(message: Record<string, unknown>, name: string, longest: number) {
  const text = message[name];
  if (text === undefined || text === '') return undefined;
  if (typeof text !== 'string') throw invalid(`param message[${name}] must be a string`);
  if ([...text].length > longest) {
    throw invalid(`Length of param message[${name}] must be less than or equal to ${longest}`);
  }
  return text;
}

function checkWindow(
  { stage }: Backstage,
  page: SandboxPage,
  personId: string,
  fields: Fields,
): void {
  const type = fields.text('messaging_type') ?? 'RESPONSE';
  if (!['RESPONSE', 'UPDATE', 'MESSAGE_TAG'].includes(type)) {
    throw invalid('param messaging_type must be one of {RESPONSE, UPDATE, MESSAGE_TAG, UTILITY}');
  }
  const tag = fields.text('tag');
  if (type === 'MESSAGE_TAG' && tag !== 'HUMAN_AGENT') throw invalid('Invalid message tag');
  const open = type === 'MESSAGE_TAG' ? HUMAN_AGENT_MS : WINDOW_MS;
  const last = lastWordOf(stage.world, page.id, personId);
  if (!last || stage.now().getTime() - last.getTime() > open) throw outsideWindow();
}

async function attachmentIn(
  { uploads }: Backstage,
  message: Record<string, unknown>,
  fields: Fields,
): Promise<{ attachment?: Attachment; records: WorldRecord[] }> {
  if (!isObject(message.attachment)) return { records: [] };
  const [file] = fields.files;
  if (file) {
    const { stored, attachment } = await uploads.save(file);
    return { attachment, records: [{ t: 'file', v: stored }] };
  }
  const payload = message.attachment.payload;
  const url = isObject(payload) && typeof payload.url === 'string' ? payload.url : undefined;
  if (!url) throw invalid('Incomplete or invalid attachment');
  const type = message.attachment.type === 'image' ? 'image' : 'file';
  return { attachment: { url, type }, records: [] };
}
