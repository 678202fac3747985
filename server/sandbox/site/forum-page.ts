import { SANDBOX_FORUM } from '../accounts.js';
import { slugOf } from '../forum/serialize.js';
import { postsOf } from '../forum/topics.js';
import { userById } from '../forum/users.js';
import type { StoredTopic } from '../world/records.js';
import { writeForm } from './forms.js';
import { html } from './html.js';
import type { Html } from './html.js';
import type { Shown } from './layout.js';
import { ago } from './parts.js';
import { link } from './visit.js';
import type { Visit } from './visit.js';

const TOPICS_SHOWN = 50;

export const memberNames = ({ world }: Visit): string[] =>
  world.peopleOf({ network: 'discourse' }).map(({ name }) => name);

/** Whether the visitor's member may see it: personal messages are for those addressed. */
export function mayRead({ world, as }: Visit, topic: StoredTopic): boolean {
  const me = world.personNamed({ network: 'discourse' }, as);
  return !topic.privateTo || (me !== undefined && topic.privateTo.includes(me.id));
}

/** The community's topics, the latest activity first. */
export function forumPage(visit: Visit): Shown {
  const { world } = visit;
  const rows = world.topics
    .all()
    .filter((topic) => mayRead(visit, topic))
    .map((topic) => ({ topic, posts: postsOf(world, topic.id).filter((post) => !post.removed) }))
    .map((row) => ({ ...row, last: row.posts.at(-1)?.createdAt ?? row.topic.createdAt }))
    .sort((a, b) => b.last.localeCompare(a.last))
    .slice(0, TOPICS_SHOWN);
  return {
    place: 'forum',
    title: SANDBOX_FORUM.name,
    wide: true,
    names: memberNames(visit),
    body: html`<div class="stack">
      <div class="between">
        <div>
          <h1>${SANDBOX_FORUM.name}</h1>
          <p class="soft">Questions and answers among customers, with the bank listening.</p>
        </div>
        <a class="button" href="${link(visit, '/forum/new')}">New topic</a>
      </div>
      <ul class="card topics" id="topics" data-live>
        <li class="head">
          <span>Topic</span><span class="num">Replies</span><span class="num">Activity</span>
        </li>
        ${rows.length === 0 && html`<li class="soft">There are no topics yet.</li>`}
        ${rows.map((row) => topicRow(visit, row.topic, row.posts.length, row.last))}
      </ul>
    </div>`,
  };
}

function topicRow(visit: Visit, topic: StoredTopic, posts: number, last: string): Html {
  const author = postsOf(visit.world, topic.id)[0]?.authorId;
  const by = author ? userById(visit.world, author).name : '';
  const chip = topic.privateTo ? 'Personal message' : (topic.category ?? 'General');
  return html`<li id="t${topic.id}" data-item="person">
    <div>
      <a class="title" href="${link(visit, topicPath(topic))}">${topic.title}</a>
      <div class="small soft"><span class="chip">${chip}</span> · ${by}</div>
    </div>
    <span class="num">${Math.max(0, posts - 1)}</span>
    <span class="num">${ago(last, visit.now)}</span>
  </li>`;
}

export const topicPath = (topic: StoredTopic): string =>
  `/forum/t/${slugOf(topic.title)}/${topic.id}`;

export function newTopicPage(visit: Visit): Shown {
  const to = { ...visit, here: link(visit, '/forum') };
  return {
    place: 'forum',
    title: 'New topic',
    names: memberNames(visit),
    body: html`<div class="stack">
      <a class="small" href="${link(visit, '/forum')}">‹ All topics</a>
      <h1>New topic</h1>
      <section class="card">
        ${writeForm(to, {
          act: { do: 'topic' },
          id: 'topic',
          placeholder: `Your question, as ${visit.as}`,
          button: 'Create topic',
          rows: 6,
          before: html`<label class="field"
            >Title <input name="title" required minlength="5" maxlength="200"
          /></label>`,
        })}
      </section>
    </div>`,
  };
}
