/** The one of a list that has the most to show, by the API that the page is signed in to. */
async function fullestOf(page, url, address, measure) {
  const answer = await page.request.get(`${url}/api/v1/${address}`);
  if (!answer.ok()) throw new Error(`${address} answered ${answer.status()}`);
  const { items } = await answer.json();
  if (items.length === 0) throw new Error(`${address} has nothing to show`);
  return items.toSorted((a, b) => measure(b) - measure(a))[0];
}

/** Screens that every desk has, with their address. */
export const everywhere = [
  ['inbox', '/inbox/unanswered'],
  ['search', '/search'],
  ['notices', '/notices'],
  ['board', '/board'],
  ['customers', '/customers'],
  ['approvals', '/approvals'],
  ['questions', '/questions'],
  ['canned', '/canned-replies'],
  ['automatic-answers', '/canned-replies/automatic-answers'],
  ['reports', '/reports'],
  ['deliveries', '/delivery-problems'],
  ['channels', '/channels'],
  ['connect', '/channels/new'],
  ['rules', '/work-rules/rules'],
  ['clocks', '/work-rules/clocks'],
  ['calendars', '/work-rules/calendars'],
  ['calendar-new', '/work-rules/calendars?calendar=new'],
  ['ladders', '/work-rules/ladders'],
  ['departments', '/work-rules/departments'],
  ['routing', '/work-rules/routing'],
  ['guidelines', '/work-rules/guidelines'],
  ['webhooks', '/webhooks'],
  ['mail', '/webhooks?show=mail'],
  ['team', '/team'],
  ['audit', '/audit'],
  ['tokens', '/tokens'],
  ['settings', '/settings'],
  ['first-steps', '/first-steps'],
];

/** Screens of a desk at work. */
export async function atWork(page, url) {
  const of = (address, measure) => fullestOf(page, url, address, measure);
  const fullest = (kind) =>
    of(`conversations?kind=${kind}&limit=100`, ({ messageCount }) => messageCount);
  const found = {};
  for (const kind of ['comment', 'message', 'review', 'forum']) found[kind] = await fullest(kind);
  const whole = await page.request.get(`${url}/api/v1/conversations/${found.comment.id}`);
  const { publication } = await whole.json();
  const channel = await of('channels', ({ quarantineCount }) => quarantineCount);
  const calendar = await of('calendars', ({ holidays }) => holidays.length);
  return [
    ...Object.entries(found).map(([kind, { id }]) => [`conversation-${kind}`, `/inbox/all/${id}`]),
    ['publication', `/publications/${publication.id}`],
    ['customer', `/customers/${found.message.customer.id}`],
    ['calendar', `/work-rules/calendars?calendar=${calendar.id}`],
    ['teams', '/team?show=teams'],
    ['inbox-breaching', '/inbox/breaching'],
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
