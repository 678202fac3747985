import { type Caller, everybody, outside, signedIn } from './role-matrix/callers.js';
import { House } from './role-matrix/house.js';
import { Listener } from './role-matrix/listener.js';
import type { Things } from './role-matrix/things.js';

let house: House;
const open: Listener[] = [];

beforeAll(async () => {
  house = await House.open();
});
afterEach(() => {
  for (const listener of open.splice(0)) listener.close();
});
afterAll(() => house?.close());

async function listen(caller: Caller, origin?: string): Promise<Listener | null> {
  const listener = await Listener.open(house.url, await house.handshake(caller, origin));
  if (listener) open.push(listener);
  return listener;
}

async function everybodyListens(): Promise<Map<Caller, Listener>> {
  const listeners = new Map<Caller, Listener>();
  for (const caller of signedIn) listeners.set(caller, (await listen(caller))!);
  return listeners;
}

const change = async ({ conversation }: Things): Promise<void> => {
  const administrator = await house.enter('administrator');
  const path = `/api/v1/conversations/${conversation}/priority`;
  expect((await administrator.put(path, { priority: 1 })).status).toBe(200);
};

const reached = (listeners: Map<Caller, Listener>, name: string, conversation: string): Caller[] =>
  [...listeners]
    .filter(([, listener]) => listener.wasTold(name, conversation))
    .map(([caller]) => caller);

describe('The live connection', () => {
  it('opens for whoever is signed in and nobody else', async () => {
    const isIn: Caller[] = [];
    for (const caller of everybody) if (await listen(caller)) isIn.push(caller);
    expect(isIn).toEqual(everybody.filter((caller) => !outside.includes(caller)));
  });

  it('opens for no page of another site, though the cookie comes along', async () => {
    const isIn: Caller[] = [];
    for (const caller of everybody)
      if (await listen(caller, 'https://evil.example')) isIn.push(caller);
    expect(isIn).toEqual(['api']);
  });

  it('tells of a change only those who may see the conversation', async () => {
    const listeners = await everybodyListens();
    const [ours, theirs] = [
      await house.things('ours', 'agent'),
      await house.things('theirs', 'agent'),
    ];
    await change(ours);
    await change(theirs);
    const administrator = listeners.get('administrator')!;
    expect(await administrator.until((a) => a.wasTold('changed', theirs.conversation))).toBe(true);
    expect(reached(listeners, 'changed', ours.conversation)).toEqual([
      'agent',
      'supervisor',
      'administrator',
      'api',
    ]);
    expect(reached(listeners, 'changed', theirs.conversation)).toEqual([
      'agent of another team',
      'administrator',
    ]);
  });

  it('shows who looks at a conversation only to those who may see it', async () => {
    const listeners = await everybodyListens();
    const { conversation: conversationId } = await house.things('ours', 'agent');
    for (const listener of listeners.values()) listener.say('watch', { conversationId });
    const administrator = listeners.get('administrator')!;
    const viewers = () => {
      const last = administrator.heard.findLast(({ name }) => name === 'presence');
      return ((last?.payload['viewers'] ?? []) as { name: Caller }[])
        .map(({ name }) => name)
        .sort();
    };
    const entitled = ['administrator', 'agent', 'api', 'supervisor'];
    await administrator.until(() => viewers().length >= entitled.length);
    expect(viewers()).toEqual(entitled);
    expect(reached(listeners, 'presence', conversationId).sort()).toEqual(entitled);
  });

  it('carries ids only, never what people wrote', async () => {
    const listeners = await everybodyListens();
    const ours = await house.things('ours', 'agent');
    await change(ours);
    await listeners.get('agent')!.until((agent) => agent.wasTold('changed', ours.conversation));
    const told = JSON.stringify([...listeners.values()].flatMap(({ heard }) => heard));
    expect(told).not.toContain('Where is my card?');
    expect(told).not.toContain('Customer');
  });
});

describe('A live connection ends within five seconds', () => {
  const endings: [string, (userId: string) => Promise<unknown>][] = [
    [
      'when the person is disabled',
      async (id) =>
        (await house.enter('administrator')).patch(`/api/v1/users/${id}`, { disabled: true }),
    ],
    [
      'when the role changes',
      async (id) =>
        (await house.enter('administrator')).patch(`/api/v1/users/${id}`, { role: 'supervisor' }),
    ],
    [
      'when the password is reset',
      async (id) => (await house.enter('administrator')).post(`/api/v1/users/${id}/password-reset`),
    ],
  ];

  it.each(endings)('%s', async (_, end) => {
    const { id, visitor } = await house.enterAsSomebodyNew();
    const listener = (await Listener.open(house.url, house.headersOf(visitor)))!;
    open.push(listener);
    await end(id);
    expect(await listener.until(({ disconnected }) => disconnected)).toBe(true);
    expect(listener.heard.map(({ name }) => name)).toContain('signed-out');
  });

  it('when the person signs out', async () => {
    const { visitor } = await house.enterAsSomebodyNew();
    const listener = (await Listener.open(house.url, house.headersOf(visitor)))!;
    open.push(listener);
    await visitor.delete('/api/v1/session');
    expect(await listener.until(({ disconnected }) => disconnected)).toBe(true);
  });

  it('or hears no more of a channel that was taken away', async () => {
    const { id, visitor, teamId } = await house.enterAsSomebodyNew();
    const listener = (await Listener.open(house.url, house.headersOf(visitor)))!;
    open.push(listener);
    const before = await house.things('ours', 'agent');
    await change(before);
    expect(await listener.until((l) => l.wasTold('changed', before.conversation))).toBe(true);

    const administrator = await house.enter('administrator');
    const { body } = await administrator.get<{ items: { id: string; memberIds: string[] }[] }>(
      '/api/v1/teams',
    );
    const team = body.items.find((one) => one.id === teamId)!;
    const memberIds = team.memberIds.filter((memberId) => memberId !== id);
    await administrator.patch(`/api/v1/teams/${teamId}`, { memberIds });
    expect(await listener.until(({ heard }) => heard.some(({ name }) => name === 'resync'))).toBe(
      true,
    );

    const after = await house.things('ours', 'agent');
    const agent = (await listen('agent'))!;
    await change(after);
    expect(await agent.until((a) => a.wasTold('changed', after.conversation))).toBe(true);
    expect(listener.wasTold('changed', after.conversation)).toBe(false);
  });
});
