import type { SandboxForumPost } from '../contract.js';
import { cooked } from '../forum/markdown.js';
import { postsOf } from '../forum/topics.js';
import { userById } from '../forum/users.js';
import type { StoredTopic } from '../world/records.js';
import { memberNames } from './forum-page.js';
import { does, opens, writeForm } from './forms.js';
import { html, trusted } from './html.js';
import type { Html } from './html.js';
import type { Shown } from './layout.js';
import { ago, face } from './parts.js';
import { link } from './visit.js';
import type { Visit } from './visit.js';

/** One topic with its posts, numbered as in the forum. */
export function topicPage(visit: Visit, topic: StoredTopic): Shown {
  const posts = postsOf(visit.world, topic.id);
  return {
    place: 'forum',
    title: topic.title,
    names: memberNames(visit),
    body: html`<div class="stack">
      <a class="small" href="${link(visit, '/forum')}">‹ All topics</a>
      <div>
        <h1>${topic.title}</h1>
        <p class="soft small">
          <span class="chip"
            >${topic.privateTo ? 'Personal message' : (topic.category ?? 'General')}</span
          >
        </p>
      </div>
      <section class="card" id="posts" data-live>
        <ol class="posts">
          ${posts.map((post) => postItem(visit, posts, post))}
        </ol>
      </section>
      <section class="card">
        ${writeForm(visit, {
          act: { do: 'post', topicId: topic.id },
          id: 'answer',
          placeholder: `Reply to the topic as ${visit.as}`,
          button: 'Reply',
          rows: 4,
        })}
      </section>
    </div>`,
  };
}

function postItem(visit: Visit, posts: readonly SandboxForumPost[], post: SandboxForumPost): Html {
  const user = userById(visit.world, post.authorId);
  const answered = posts.find(({ number }) => number === post.replyToNumber);
  return html`<li id="f${post.id}" data-item="${user.staff ? 'brand' : 'person'}">
    ${face(user.name, user.staff)}
    <div>
      <div class="between">
        <span
          ><span class="name">${user.name}</span
          >${user.staff && html`<span class="mark">Lumen Bank</span>`}
          <span class="soft small">@${user.username}</span></span
        >
        <span class="soft small"
          >#${post.number} · ${ago(post.createdAt, visit.now)}${post.editedAt && ' · edited'}</span
        >
      </div>
      ${
        answered &&
        html`<p class="soft small">
          in reply to #${answered.number}, ${userById(visit.world, answered.authorId).name}
        </p>`
      }
      <div class="cooked">
        ${post.removed ? html`<p class="gone">This post was deleted.</p>` : trusted(cooked(post.text))}
      </div>
      ${!post.removed && html`<div class="acts">${actions(visit, post, user.username)}</div>`}
    </div>
  </li>`;
}

function actions(visit: Visit, post: SandboxForumPost, username: string): Html {
  const { id, topicId, number } = post;
  const answer = (key: string, word: string, value: string) =>
    opens(
      `${key}${id}`,
      word,
      writeForm(visit, {
        act: { do: 'post', topicId, replyToNumber: String(number) },
        id: `${key}-text-${id}`,
        placeholder: `${word} #${number}`,
        button: 'Reply',
        rows: 4,
        value,
      }),
    );
  const quoted = `[quote="${username}, post:${number}, topic:${topicId}"]\n${post.text}\n[/quote]\n\n`;
  const own = userById(visit.world, post.authorId).name === visit.as;
  const edit = writeForm(visit, {
    act: { do: 'post-edit', postId: id },
    id: `edit-${id}`,
    placeholder: 'Your post',
    button: 'Save',
    rows: 4,
    value: post.text,
  });
  return html`${answer('reply', 'Reply', '')} ${answer('quote', 'Quote', quoted)}
  ${
    own &&
    html`${opens(`e${id}`, 'Edit', edit)}
    ${does(visit, 'Delete', { do: 'post-remove', postId: id })}`
  }`;
}
