import { createHmac } from 'node:crypto';
import { PAGE_SECRET, pageId } from '../data/base.mjs';

const POSTS = 40;
const AUTHORS = 5000;
/** After so many comments the same post has its turn again. */
const ROUND = POSTS * 10;
const PAGE = pageId(0);

const TEXTS = [
  'My card was charged twice at the supermarket, can you look at this please?',
  'Bonjour, je ne peux plus me connecter à l’application depuis la mise à jour.',
  'Waarom duurt een overschrijving naar mijn spaarrekening nog altijd vijf dagen?',
  'Great service at the branch yesterday, thank you!',
  'Les frais pour les paiements à l’étranger sont vraiment trop élevés.',
  'De app toont al sinds gisteren een verkeerd saldo, kan iemand helpen?',
];

/** Comments as Facebook tells of them: six of ten begin a thread, the others answer in one. */
export function comment(run, n, text = `${TEXTS[n % TEXTS.length]} (${n})`) {
  const post = `${PAGE}_${postOf(n)}`;
  const own = commentId(run, n);
  const isRoot = n < ROUND || n % 10 < 6;
  const value = {
    item: 'comment',
    verb: 'add',
    comment_id: own,
    post_id: post,
    parent_id: isRoot ? post : commentId(run, n - ROUND - (n % 10) + (n % 6)),
    from: {
      id: String(700_000_000 + ((n * 7919) % AUTHORS)),
      name: `Customer ${(n * 7919) % AUTHORS}`,
    },
    created_time: Math.floor(Date.now() / 1000),
    message: text,
    post: {
      id: post,
      status_type: 'added_photos',
      is_published: true,
      permalink_url: `https://www.facebook.com/${post}`,
    },
  };
  return JSON.stringify({
    object: 'page',
    entry: [{ id: PAGE, time: value.created_time, changes: [{ field: 'feed', value }] }],
  });
}

const postOf = (n) => 1_000_000 + (Math.floor(n / 10) % POSTS);

const commentId = (run, n) => `${postOf(n)}_${run}${String(n).padStart(8, '0')}`;

export const signature = (body) =>
  `sha256=${createHmac('sha256', PAGE_SECRET).update(body).digest('hex')}`;

/** A whole request as bytes, so that sending it costs the loader next to nothing. */
export function rawRequest(path, body) {
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: desk',
    'content-type: application/json',
    'user-agent: Webhooks/1.0 (https://fb.me/webhooks)',
    `x-hub-signature-256: ${signature(body)}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
