/** The newest of a list, by the API that the page is signed in to. */
async function firstOf(page, url, address) {
  const answer = await page.request.get(`${url}/api/v1/${address}`);
  if (!answer.ok()) throw new Error(`${address} answered ${answer.status()}`);
  const { items } = await answer.json();
  if (items.length === 0) throw new Error(`${address} has nothing to show`);
  return items[0];
}

/** Screens that every desk has, with their address. */
export const everywhere = [
  ['inbox', '/inbox/unanswered'],
  ['search', '/search'],
  ['customers', '/customers'],
  ['deliveries', '/delivery-problems'],
  ['channels', '/channels'],
  ['connect', '/channels/new'],
  ['team', '/team'],
  ['audit', '/audit'],
  ['tokens', '/tokens'],
  ['settings', '/settings'],
  ['first-steps', '/first-steps'],
];

/** Screens of a desk at work. */
export async function atWork(page, url) {
  const of = (address) => firstOf(page, url, address);
  const kinds = ['comment', 'message', 'review', 'forum'];
  const found = [];
  for (const kind of kinds) {
    const { id } = await of(`conversations?kind=${kind}&limit=1`);
    found.push([`conversation-${kind}`, `/inbox/all/${id}`]);
  }
  const comment = await of('conversations?kind=comment&limit=1');
  const whole = await page.request.get(`${url}/api/v1/conversations/${comment.id}`);
  const { publication } = await whole.json();
  const channel = await of('channels');
  return [
    ...found,
    ['publication', `/publications/${publication.id}`],
    ['customer', `/customers/${comment.customer.id}`],
    ['search-found', '/search?q=card'],
    ['search-nothing', '/search?q=zzzz'],
    ['inbox-nothing', '/inbox/all?q=zzzz'],
    ['channel', `/channels/${channel.id}`],
    ['channel-quarantine', `/channels/${channel.id}?show=quarantine`],
    ['channel-settings', `/channels/${channel.id}?show=settings`],
  ];
}

export const sandboxPages = [
  ['sandbox-home', '/'],
  ['sandbox-facebook', '/facebook'],
  ['sandbox-messenger', '/messenger'],
  ['sandbox-google', '/google'],
  ['sandbox-forum', '/forum'],
];
