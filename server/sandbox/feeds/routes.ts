import type { FastifyInstance } from 'fastify';
import { type FeedPost, FORUM_POSTS, NEWS_POSTS } from './posts.js';

const HOUR_MS = 3_600_000;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const safe = (text: string): string => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);

/** Two feeds as sites offer them: RSS of a forum, Atom of a newspaper. Mounted under /feeds. */
export function feedRoutes(app: FastifyInstance, url: () => string): void {
  const begun = Date.now();
  const at = ({ hoursAgo }: FeedPost): Date => new Date(begun - hoursAgo * HOUR_MS);

  app.get('/forum.rss', async (_request, reply) => {
    const items = FORUM_POSTS.map(
      (post) =>
        `<item><guid isPermaLink="false">${post.id}</guid><title>${safe(post.title)}</title><link>${url()}/feeds/forum/${post.id}</link><dc:creator>${safe(post.author)}</dc:creator><pubDate>${at(post).toUTCString()}</pubDate><description>${safe(`<p>${post.text}</p>`)}</description></item>`,
    );
    return reply
      .type('application/rss+xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Money forum</title>${items.join('')}</channel></rss>`,
      );
  });

  app.get('/news.atom', async (_request, reply) => {
    const entries = NEWS_POSTS.map(
      (post) =>
        `<entry><id>tag:news,${post.id}</id><title>${safe(post.title)}</title><link rel="alternate" href="${url()}/feeds/news/${post.id}"/><author><name>${safe(post.author)}</name></author><published>${at(post).toISOString()}</published><content type="html">${safe(`<p>${post.text}</p>`)}</content></entry>`,
    );
    return reply
      .type('application/atom+xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily Letter</title>${entries.join('')}</feed>`,
      );
  });

  app.get<{ Params: { site: string; id: string } }>('/:site/:id', async ({ params }, reply) => {
    const posts = params.site === 'news' ? NEWS_POSTS : FORUM_POSTS;
    const post = posts.find(({ id }) => id === params.id);
    if (!post) return reply.code(404).send('There is no such post.');
    const { title, author, text } = post;
    return reply
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(title)}</title></head><body><h1>${safe(title)}</h1><p>${safe(author)}</p><p>${safe(text)}</p><p>A page of the sandbox.</p></body></html>`,
      );
  });
}
