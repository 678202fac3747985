import { fromOf } from '../facebook/people.js';
import type { StoredComment } from '../world/records.js';
import { does, opens, writeForm } from './forms.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { ago, count, face } from './parts.js';
import type { Visit } from './visit.js';

const SHOWN_AT_ONCE = 6;
const FOLDED_AT_MOST = 60;

/** The comments under a post, oldest first, the earlier of many folded away. */
export function commentTree(visit: Visit, parentId: string): Html {
  const comments = childrenOf(visit, parentId);
  if (comments.length === 0) return html``;
  const open = comments.slice(-SHOWN_AT_ONCE);
  const earlier = comments.slice(0, -SHOWN_AT_ONCE);
  const folded = earlier.slice(-FOLDED_AT_MOST);
  const left = earlier.length - folded.length;
  return html`${
      folded.length > 0 &&
      html`<details class="more" id="more-${parentId}">
        <summary>${count(folded.length, 'earlier comment')}</summary>
        ${left > 0 && html`<p class="small soft">${count(left, 'older comment')} not shown.</p>`}
        <ol class="comments">
          ${folded.map((one) => commentItem(visit, one, 0))}
        </ol>
      </details>`
    }
    <ol class="comments">
      ${open.map((one) => commentItem(visit, one, 0))}
    </ol>`;
}

/** How many comments stand under a post, replies among them. */
export function commentCount(visit: Visit, parentId: string): number {
  const comments = childrenOf(visit, parentId);
  return comments.reduce((sum, { id }) => sum + 1 + commentCount(visit, id), 0);
}

const childrenOf = ({ world }: Visit, parentId: string): StoredComment[] =>
  world.comments
    .in(parentId)
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));

function commentItem(visit: Visit, comment: StoredComment, depth: number): Html {
  const { id, authorId, hidden } = comment;
  const { name } = fromOf(visit.world, authorId);
  const ours = authorId === visit.page.id;
  const replies = childrenOf(visit, id);
  return html`<li>
    <div class="row ${hidden && 'hidden'}" id="c${id}" data-item="${ours ? 'brand' : 'person'}">
      ${face(name, ours, depth > 0)}
      <div>
        <div class="bubble ${ours && 'ours'}">
          <span class="name">${name}</span>${ours && html`<span class="mark">Page</span>`}
          <div class="said">${comment.text}</div>
          ${picture(comment)}
        </div>
        <div class="acts">
          ${ago(comment.createdAt, visit.now)} ${comment.editedAt && html`<span>edited</span>`}
          ${hidden && html`<span>hidden by the page</span>`}
          ${comment.liked && html`<span>liked by the page</span>`} ${actions(visit, comment, name)}
        </div>
      </div>
    </div>
    ${
      replies.length > 0 &&
      html`<ol>
        ${replies.map((one) => commentItem(visit, one, depth + 1))}
      </ol>`
    }
  </li>`;
}

function picture({ attachment }: StoredComment): Html | false {
  if (!attachment) return false;
  const own = attachment.url.startsWith('/media/');
  if (own && attachment.type === 'image')
    return html`<img src="${attachment.url}" alt="Picture" />`;
  return html`<div class="small soft">Attachment: ${attachment.name ?? attachment.url}</div>`;
}

function actions(visit: Visit, comment: StoredComment, name: string): Html {
  const { id, text } = comment;
  const reply = writeForm(visit, {
    act: { do: 'reply', commentId: id },
    id: `reply-${id}`,
    placeholder: `Reply to ${name}`,
    button: 'Reply',
  });
  const own = name === visit.as && comment.authorId !== visit.page.id;
  const edit = writeForm(visit, {
    act: { do: 'edit', commentId: id },
    id: `edit-${id}`,
    placeholder: 'Your comment',
    button: 'Save',
    value: text,
  });
  return html`${opens(`r${id}`, 'Reply', reply)}
  ${
    own &&
    html`${opens(`e${id}`, 'Edit', edit)} ${does(visit, 'Delete', { do: 'remove', commentId: id })}`
  }`;
}
