import type { DemoAccounts } from './arrivals-of.js';
import { DAY, HOUR } from './rhythm.js';

/** Elements that no rule of the network allows, and how the desk says why it set them aside. */
export function quarantinedOf(now: Date, { nl, forum }: DemoAccounts) {
  const comment = {
    item: 'comment',
    verb: 'add',
    post_id: `${nl.accountId}_902211450097731`,
    message: 'Werkt de kaartlezer nog met de nieuwe app?',
  };
  const change = { field: 'feed', value: comment };
  const at = new Date(+now - 2 * DAY - 3 * HOUR);
  const time = Math.floor(+at / 1000);
  const entry = { id: nl.accountId, time, changes: [change] };
  const post = { id: 'thirty-one', username: 'Sanne_Maes', raw: '…', topic_id: 14 };
  return [
    {
      channelId: nl.channelId,
      network: 'facebook',
      deliveryKey: 'demo-comment-without-id',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ object: 'page', entry: [entry] }),
      code: 'not-readable',
      reason: 'comment_id is missing',
      fragment: JSON.stringify(change, null, 2),
      at,
    },
    {
      channelId: forum.channelId,
      network: 'discourse',
      deliveryKey: 'demo-post-without-number',
      headers: {
        'x-discourse-event': 'post_created',
        'x-discourse-instance': `${forum.pages}/forum`,
      },
      body: JSON.stringify({ post }),
      code: 'not-readable',
      reason: 'created_at is missing',
      fragment: JSON.stringify({ post }, null, 2),
      at: new Date(+now - 5 * HOUR),
    },
  ];
}

export function unsupportedOf(now: Date, { nl, be, forum }: DemoAccounts) {
  const seen = (channelId: string, network: string, what: string, count: number, ago: number) => ({
    channelId,
    network,
    what,
    count,
    firstAt: new Date(+now - 29 * DAY),
    lastAt: new Date(+now - ago),
  });
  return [
    seen(nl.channelId, 'facebook', 'feed/reaction/add', 412, 20 * 60_000),
    seen(nl.channelId, 'facebook', 'messaging/reaction', 37, 5 * HOUR),
    seen(be.channelId, 'facebook', 'feed/reaction/add', 268, 50 * 60_000),
    seen(forum.channelId, 'discourse', 'post/small-action', 19, 2 * DAY),
  ];
}
