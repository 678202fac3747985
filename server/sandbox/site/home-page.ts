import { SANDBOX_FORUM, SANDBOX_LOCATION, SANDBOX_PAGES } from '../accounts.js';
import { html, trusted } from './html.js';
import type { Html } from './html.js';
import type { PlaceKey, Shown } from './layout.js';
import { count } from './parts.js';
import { link } from './visit.js';
import type { Visit } from './visit.js';

interface Place {
  key: PlaceKey;
  title: string;
  what: string;
  counts: string;
  glyph: string;
  last?: string;
}

const newest = <T extends { createdAt: string }>(items: readonly T[]): T | undefined =>
  items.reduce<T | undefined>((a, b) => (a && a.createdAt >= b.createdAt ? a : b), undefined);

/** Where the bank can be met, and how to play its customer. */
export function homePage(visit: Visit): Shown {
  return {
    title: 'Lumen Bank in public',
    wide: true,
    names: [],
    body: html`<div class="stack">
      <div>
        <h1>Lumen Bank, out in public</h1>
        <p class="soft">Four places where its customers speak up. Play one of them.</p>
      </div>
      <ol class="card steps">
        <li>Write something in one of the places, under any name.</li>
        <li>It reaches the desk within a second.</li>
        <li>Answer it there; the answer appears here, where you wrote.</li>
      </ol>
      <div class="places" id="places" data-live>
        ${places(visit).map((one) => placeCard(visit, one))}
      </div>
    </div>`,
  };
}

function placeCard(visit: Visit, { key, title, what, counts, glyph, last }: Place): Html {
  return html`<a class="card place ${key}" href="${link(visit, `/${key}`)}">
    <h2>
      <span class="glyph"><svg viewBox="0 0 24 24" aria-hidden="true">${trusted(glyph)}</svg></span
      >${title}
    </h2>
    <p>${what}</p>
    <p class="soft small">${counts}</p>
    ${last && html`<p class="last">Latest: ${last}</p>`}
  </a>`;
}

function places({ world }: Visit): Place[] {
  const comments = world.comments.all().filter(({ removed }) => !removed);
  const messages = world.messages.all();
  const reviews = world.reviews.all().filter(({ removed }) => !removed);
  const topics = world.topics.all().filter(({ privateTo }) => !privateTo);
  return [
    {
      key: 'facebook',
      title: 'Facebook',
      what: SANDBOX_PAGES.map(({ name }) => name).join(' and '),
      counts: `${count(world.posts.size, 'post')}, ${count(comments.length, 'comment')}`,
      glyph: '<path d="M4 5h16v11H9l-4 4v-4H4z"/><path d="M8 9h8M8 12h5"/>',
      last: newest(comments)?.text,
    },
    {
      key: 'messenger',
      title: 'Messenger',
      what: 'Private chats with the two pages',
      counts: count(messages.length, 'message'),
      glyph:
        '<path d="M12 4c5 0 8 3.200 8 7s-3 7-8 7c-1 0-2-.1-3-.4L5 20v-4c-1-1.200-1-3-1-5 0-3.800 3-7 8-7z"/>',
      last: newest(messages)?.text,
    },
    {
      key: 'google',
      title: 'Google reviews',
      what: SANDBOX_LOCATION.name,
      counts: count(reviews.length, 'review'),
      glyph:
        '<path d="M12 4l2.400 5 5.600.7-4.100 3.800 1.100 5.500-5-2.800L7 19l1.100-5.500L4 9.700 9.600 9z"/>',
      last: newest(reviews)?.text,
    },
    {
      key: 'forum',
      title: 'Forum',
      what: SANDBOX_FORUM.name,
      counts: `${count(topics.length, 'topic')}, ${count(world.forumPosts.size, 'post')}`,
      glyph: '<path d="M3 5h11v8H8l-3 3v-3H3z"/><path d="M17 9h4v8h-2v3l-3-3h-5v-1"/>',
      last: newest(topics)?.title,
    },
  ];
}
