import { SANDBOX_PAGES } from '../accounts.js';
import type { SandboxPost } from '../contract.js';
import { fromOf } from '../facebook/people.js';
import { commentCount, commentTree } from './comment-tree.js';
import { writeForm } from './forms.js';
import { html } from './html.js';
import type { Html } from './html.js';
import type { Shown } from './layout.js';
import { ago, count, face } from './parts.js';
import { recommendationList } from './recommendations.js';
import { link } from './visit.js';
import type { Visit } from './visit.js';

const POSTS_A_PAGE = 6;

/** The bank's Facebook page: posts with their comments, or what people recommend. */
export function facebookPage(visit: Visit): Shown {
  const { world, page, query } = visit;
  const people = world.peopleOf({ network: 'facebook', accountId: page.id });
  const recommendations = query.tab === 'recommendations';
  return {
    place: 'facebook',
    title: page.name,
    names: people.map(({ name }) => name),
    body: html`${cover()}
      <div class="profile">
        ${face(page.name, true)}
        <div>
          <h1>${page.name}</h1>
          <p class="soft small">Bank · ${count(people.length, 'person', 'people')} talking here</p>
        </div>
      </div>
      <nav class="tabs" aria-label="Page">${tabs(visit, recommendations)}</nav>
      <div class="stack" id="live" data-live>
        ${recommendations ? recommendationList(visit) : postList(visit)}
      </div>`,
  };
}

function tabs(visit: Visit, recommendations: boolean): Html[] {
  const tab = (title: string, href: string, current: boolean) =>
    html`<a href="${href}" ${current && html`aria-current="page"`}>${title}</a>`;
  const others = SANDBOX_PAGES.filter(({ id }) => id !== visit.page.id);
  return [
    tab('Posts', link(visit, '/facebook'), !recommendations),
    tab('Recommendations', link(visit, '/facebook', { tab: 'recommendations' }), recommendations),
    ...others.map(
      (page) =>
        html`<a class="other" href="${link({ ...visit, page }, '/facebook')}">${page.name} ›</a>`,
    ),
  ];
}

/** The address of the page on which a post stands, with the place to go to; for permalinks. */
export function placeOf(visit: Visit, postId: string, commentId?: string): string | undefined {
  const post = visit.world.posts.get(postId);
  const story = visit.world.recommendations.get(postId);
  const pageId = post?.pageId ?? story?.pageId;
  const page = SANDBOX_PAGES.find(({ id }) => id === pageId);
  if (!page) return undefined;
  const anchor = commentId ? `#c${commentId}` : `#${post ? 'p' : 's'}${postId}`;
  const at = postsOf({ ...visit, page }).findIndex(({ id }) => id === postId);
  const from = at - (at % POSTS_A_PAGE);
  const more: Record<string, string> = story ? { tab: 'recommendations' } : {};
  if (from > 0) more.from = String(from);
  return link({ ...visit, page }, '/facebook', more) + anchor;
}

const postsOf = ({ world, page }: Visit): SandboxPost[] =>
  world.posts.in(page.id).sort((a, b) => b.createdAt.localeCompare(a.createdAt));

function postList(visit: Visit): Html {
  const posts = postsOf(visit);
  const from = Math.max(0, Number(visit.query.from) || 0);
  const shown = posts.slice(from, from + POSTS_A_PAGE);
  const more = from + POSTS_A_PAGE < posts.length;
  return html`${
    shown.length === 0 && html`<p class="card soft">The page has not posted anything yet.</p>`
  }
  ${shown.map((post) => postCard(visit, post))}
  ${
    more &&
    html`<a href="${link(visit, '/facebook', { from: String(from + POSTS_A_PAGE) })}"
      >Older posts</a
    >`
  }`;
}

function postCard(visit: Visit, post: SandboxPost): Html {
  const author = fromOf(visit.world, post.authorId ?? post.pageId);
  const comments = commentCount(visit, post.id);
  return html`<article class="card post" id="p${post.id}">
    <div class="row">
      ${face(author.name, author.id === post.pageId)}
      <div>
        <h2 class="name">${author.name}</h2>
        <p class="soft small">${ago(post.createdAt, visit.now)} · ${count(comments, 'comment')}</p>
      </div>
    </div>
    <p class="said">${post.text}</p>
    <div class="talk">
      ${commentTree(visit, post.id)}
      <div class="row">
        ${face(visit.as, false)}
        ${writeForm(visit, {
          act: { do: 'comment', postId: post.id },
          id: `write-${post.id}`,
          placeholder: `Comment as ${visit.as}`,
          button: 'Comment',
          slim: true,
        })}
      </div>
    </div>
  </article>`;
}

const cover = (): Html =>
  html`<svg
    class="cover"
    viewBox="0 0 700 112"
    preserveAspectRatio="xMaxYMax slice"
    aria-hidden="true"
  >
    <circle cx="560" cy="120" r="64" fill="#f2a72e" />
    <path d="M0 112 V84 q90 -36 190 -8 t190 -6 t160 8 t160 -14 V112z" fill="#31396a" />
    <path d="M0 112 V98 q120 -24 240 -6 t230 0 t230 -4 V112z" fill="#3f4a86" />
  </svg>`;
