import type { SandboxPage } from '../accounts.js';
import type { EffectKind, SandboxEffect } from '../contract.js';
import type { Backstage } from '../http/api.js';
import { sceneOf } from '../http/api.js';
import type { Fields } from '../http/fields.js';
import type { Attachment, WorldRecord } from '../world/records.js';
import { addComment, editComment, removeComment, setCommentHidden } from './comments.js';
import { invalid } from './errors.js';
import type { GraphNode } from './nodes.js';
import { addPost } from './page-posts.js';
import type { StoredComment } from '../world/records.js';

const LONGEST_COMMENT = 8_000;

/** POST /{post, comment or story}/comments as the page. */
export async function writeComment(
  backstage: Backstage,
  page: SandboxPage,
  node: GraphNode,
  fields: Fields,
) {
  const text = checkedText(fields.text('message'));
  const { attachment, records } = await pictureIn(backstage, fields);
  if (text === '' && !attachment) throw invalid('Missing message or attachment');
  const { comment, change } = addComment(sceneOf(backstage), {
    postId: node.kind === 'comment' ? node.item.postId : node.item.id,
    ...(node.kind === 'comment' && { parentId: node.item.id }),
    authorId: page.id,
    text,
    ...(attachment && { attachment }),
  });
  await backstage.stage.commit({
    ...change,
    records: [...records, ...change.records],
    effects: [
      {
        ...effectOn(page, 'comment', comment.id),
        parentId: node.item.id,
        text,
        ...(attachment && { attachments: 1 }),
      },
    ],
  });
  return { id: comment.id };
}

/** POST /{comment}: the page hides any comment, and edits its own. */
export async function changeComment(
  backstage: Backstage,
  page: SandboxPage,
  comment: StoredComment,
  fields: Fields,
) {
  const scene = sceneOf(backstage);
  const hide = fields.text('is_hidden');
  if (hide !== undefined) {
    const hidden = hide === 'true' || hide === '1';
    const change = setCommentHidden(scene, comment.id, hidden);
    await backstage.stage.commit({ ...change, effects: [effectOn(page, 'hide', comment.id)] });
    return { success: true };
  }
  if (comment.authorId !== page.id) throw invalid('Cannot edit the comment of somebody else');
  const text = checkedText(fields.text('message'));
  const change = editComment(scene, comment.id, text);
  const effects = [{ ...effectOn(page, 'edit', comment.id), text }];
  await backstage.stage.commit({ ...change, effects });
  return { success: true };
}

export async function deleteComment(backstage: Backstage, page: SandboxPage, id: string) {
  const change = removeComment(sceneOf(backstage), id);
  await backstage.stage.commit({ ...change, effects: [effectOn(page, 'remove', id)] });
  return { success: true };
}

export async function likeComment(
  { stage }: Backstage,
  page: SandboxPage,
  comment: StoredComment,
  liked: boolean,
) {
  const records: WorldRecord[] = [{ t: 'comment', v: { ...comment, liked } }];
  await stage.commit({ records, effects: [effectOn(page, 'like', comment.id)] });
  return { success: true };
}

/** POST /{page}/feed. */
export async function writePost(backstage: Backstage, page: SandboxPage, fields: Fields) {
  const text = checkedText(fields.text('message'));
  if (text === '') throw invalid('Missing message or attachment');
  const { post, change } = addPost(sceneOf(backstage), { pageId: page.id, text });
  const effects = [{ ...effectOn(page, 'page-post', post.id), text }];
  await backstage.stage.commit({ ...change, effects });
  return { id: post.id };
}

function effectOn(
  page: SandboxPage,
  kind: EffectKind,
  externalId: string,
): Omit<SandboxEffect, 'seq' | 'at'> {
  return { network: 'facebook', kind, accountId: page.id, externalId };
}

function checkedText(text = ''): string {
  if ([...text].length > LONGEST_COMMENT) {
    throw invalid(`Length of param message must be less than or equal to ${LONGEST_COMMENT}`);
  }
  return text;
}

async function pictureIn(
  { uploads }: Backstage,
  fields: Fields,
): Promise<{ attachment?: Attachment; records: WorldRecord[] }> {
  const [file] = fields.files;
  if (file) {
    const { stored, attachment } = await uploads.save(file);
    if (attachment.type !== 'image') throw invalid('The image could not be read');
    return { attachment, records: [{ t: 'file', v: stored }] };
  }
  const url = fields.text('attachment_url');
  return url ? { attachment: { url, type: 'image' }, records: [] } : { records: [] };
}
