import type { Happening } from './history.js';
import type { Posted } from './threading-desk.js';

export const PAGE = '106420000000077';
export const FORUM = 'https://forum.lumen.example';
const BRAND_ON_FORUM = 'lumen_care';
const START = Date.UTC(2026, 2, 1, 9);

/** An event as its network tells it, at its place in time. */
export interface Told {
  happening: Happening;
  second: number;
  /** Set before all ids and texts of one run. */
  mark: string;
  history: readonly Happening[];
}

export interface Network {
  network: string;
  settings: Record<string, string>;
  changes: readonly Happening['type'][];
  /** The deliveries that hold these events. */
  deliver(events: readonly Told[]): Posted[];
}

const time = (second: number): Date => new Date(START + second * 1000);
const unix = (second: number): number => +time(second) / 1000;

const saidOf = ({ history, happening }: Told) =>
  history.find((other) => other.type === 'said' && other.item === happening.item) as Extract<
    Happening,
    { type: 'said' }
  >;

/** Its text at that time. */
const textOf = (told: Told): string => {
  const { history, happening, mark } = told;
  const until = history.indexOf(happening);
  const texts = history
    .slice(0, until + 1)
    .filter((other) => other.item === happening.item && 'text' in other)
    .map((other) => ('text' in other ? other.text : ''));
  return `${mark} ${texts.at(-1) ?? ''}`;
};

const VERBS = {
  said: 'add',
  edited: 'edited',
  removed: 'remove',
  restored: 'none',
  hidden: 'hide',
  shown: 'unhide',
} as const;

function commentChange(told: Told): object {
  const { happening, mark, second } = told;
  const { author, under } = saidOf(told);
  const post = `${PAGE}_${mark}`;
  const id = (item: number): string => `${mark}_${item}`;
  const isText = happening.type === 'said' || happening.type === 'edited';
  const value = {
    item: 'comment',
    verb: VERBS[happening.type],
    comment_id: id(happening.item),
    post_id: post,
    parent_id: under === undefined ? post : id(under),
    from: author === 0 ? { id: PAGE, name: 'Lumen' } : { id: `${author}`, name: `P${author}` },
    ...(isText ? { created_time: unix(second), message: textOf(told) } : {}),
  };
  return { id: PAGE, time: unix(second), changes: [{ field: 'feed', value }] };
}

function messageEvent(told: Told): object {
  const { happening, mark, second } = told;
  const { author } = saidOf(told);
  const person = `${mark}7`;
  const isOurs = author === 0;
  const mid = `m_${mark}_${happening.item}`;
  const message =
    happening.type === 'removed'
      ? { mid, is_deleted: true, ...(isOurs ? { is_echo: true } : {}) }
      : { mid, text: textOf(told), ...(isOurs ? { is_echo: true } : {}) };
  const [sender, recipient] = isOurs ? [PAGE, person] : [person, PAGE];
  const messaging = [
    { sender: { id: sender }, recipient: { id: recipient }, timestamp: +time(second), message },
  ];
  return { id: PAGE, time: +time(second), messaging };
}

const page = (entry: object[]): Posted => ({ body: JSON.stringify({ object: 'page', entry }) });

const FORUM_EVENTS = {
  said: 'post_created',
  edited: 'post_edited',
  removed: 'post_destroyed',
  restored: 'post_recovered',
  hidden: 'none',
  shown: 'none',
} as const;

function forumPost(told: Told): Posted {
  const { happening, mark, second, history } = told;
  const { author, item } = saidOf(told);
  const created = history.findIndex((other) => other.type === 'said' && other.item === item);
  const post = {
    id: Number(`${mark}${item}`),
    username: author === 0 ? BRAND_ON_FORUM : `member${author}`,
    user_id: author + 1,
    created_at: time(created).toISOString(),
    updated_at: time(second).toISOString(),
    raw: textOf(told),
    cooked: `<p>${textOf(told)}</p>`,
    post_number: item + 1,
    post_type: 1,
    topic_id: Number(mark),
    topic_title: 'A question',
    topic_slug: 'a-question',
    topic_archetype: 'regular',
    deleted_at: happening.type === 'removed' ? time(second).toISOString() : null,
    user_deleted: false,
    version: 1,
  };
  return {
    body: JSON.stringify({ post }),
    headers: {
      'x-discourse-instance': FORUM,
      'x-discourse-event-type': 'post',
      'x-discourse-event': FORUM_EVENTS[happening.type],
    },
  };
}

const facebook = {
  network: 'facebook',
  settings: {
    name: 'Lumen',
    pageId: PAGE,
    pageAccessToken: 'token',
    appSecret: 'secret',
    verifyToken: 'verify',
    baseUrl: 'https://graph.example/v24.0',
  },
};

export const NETWORKS: Record<string, Network> = {
  'comments on Facebook': {
    ...facebook,
    changes: ['edited', 'removed', 'hidden', 'shown'],
    deliver: (events) => [page(events.map(commentChange))],
  },
  'messages on Facebook': {
    ...facebook,
    changes: ['removed'],
    deliver: (events) => [page(events.map(messageEvent))],
  },
  'posts on a forum': {
    network: 'discourse',
    settings: {
      name: 'Forum',
      baseUrl: FORUM,
      apiKey: 'key',
      apiUsername: BRAND_ON_FORUM,
      webhookSecret: 'secret',
    },
    changes: ['edited', 'removed'],
    deliver: (events) => events.map(forumPost),
  },
};
