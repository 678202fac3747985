import type { FacebookEvent, ForumEvent, WebhookEvent } from './events.js';

/** One POST to one address. */
export interface WebhookPost {
  events: number[];
  body: string;
  headers: Record<string, string>;
}

/** Puts events into POSTs: Facebook's by up to `batch` an entry list, the forum's one by one. */
export function postsFor(
  events: readonly WebhookEvent[],
  batch: number,
  instance: string,
): WebhookPost[] {
  const facebook = events.filter((event) => event.network === 'facebook');
  const forum = events.filter((event) => event.network === 'discourse');
  const posts: WebhookPost[] = [];
  for (let i = 0; i < facebook.length; i += batch) {
    posts.push(facebookPost(facebook.slice(i, i + batch)));
  }
  return [...posts, ...forum.map((event) => forumPost(event, instance))];
}

function facebookPost(events: readonly FacebookEvent[]): WebhookPost {
  const entries = new Map<string, { id: string; time: number } & Record<string, unknown>>();
  for (const event of events) {
    const kind = event.change === undefined ? 'messaging' : 'changes';
    const key = `${event.pageId}:${kind}`;
    const time = kind === 'changes' ? Math.floor(event.time / 1000) : event.time;
    const entry = entries.get(key) ?? { id: event.pageId, time, [kind]: [] };
    entry.time = Math.max(entry.time, time);
    (entry[kind] as unknown[]).push(event.change ?? event.messaging);
    entries.set(key, entry);
  }
  return {
    events: events.map(({ seq }) => seq),
    body: escapeAsMeta(JSON.stringify({ object: 'page', entry: [...entries.values()] })),
    headers: { 'content-type': 'application/json', 'user-agent': 'facebookexternalua' },
  };
}

/** Meta writes everything beyond ASCII, and the slash, as an escape; the signature covers that. */
function escapeAsMeta(json: string): string {
  const escaped = json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped.replaceAll('/', '\\/');
}

function forumPost(event: ForumEvent, instance: string): WebhookPost {
  return {
    events: [event.seq],
    body: JSON.stringify({ [event.type]: event.payload }),
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Discourse/3.5.0',
      'x-discourse-instance': instance,
      'x-discourse-event-id': String(event.seq),
      'x-discourse-event-type': event.type,
      'x-discourse-event': event.name,
    },
  };
}
