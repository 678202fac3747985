import { DeskAtWork } from '../support/desk-at-work.js';
import { eventually } from '../support/eventually.js';
import { LiveScreen } from '../support/live-screen.js';
import { unique } from '../support/unique.js';

let desk: DeskAtWork;
const screens: LiveScreen[] = [];

beforeAll(async () => {
  desk = await DeskAtWork.open();
});
afterEach(() => screens.splice(0).forEach((screen) => screen.close()));
afterAll(() => desk?.close());

async function screenOf(cookie: string | undefined): Promise<LiveScreen> {
  const screen = new LiveScreen(desk.hark.url, cookie!);
  screens.push(screen);
  await screen.hears('hello');
  return screen;
}

const comment = (text: string) => desk.sandbox.actOne({ do: 'comment', author: 'Live', text });

describe('On the screens', () => {
  it('of two colleagues a comment is announced by itself, by its id alone', async () => {
    const [one, two] = [await desk.person(), await desk.person()];
    const both = [await screenOf(one.cookie), await screenOf(two.cookie)];
    const text = unique('Live from the counter.');

    await comment(text);
    await Promise.all(
      both.map((screen) =>
        eventually(() => {
          if (screen.of('changed').length === 0) throw new Error('Nothing changed.');
        }),
      ),
    );

    const { id } = await one.arrives(text);
    for (const screen of both) {
      expect(screen.of('changed', id)).not.toEqual([]);
      expect(JSON.stringify(screen.heard)).not.toContain(text);
    }
  });

  it('what happened while the connection was away is told when it is back', async () => {
    const agent = await desk.person();
    const away = await screenOf(agent.cookie);
    const known = unique('Before the tunnel.');
    await comment(known);
    const before = await agent.arrives(known);
    await away.hears('changed', before.id);
    const { cursor } = away;
    away.close();

    const text = unique('In the tunnel.');
    await comment(text);
    const { id } = await agent.arrives(text);
    const back = await screenOf(agent.cookie);
    back.tell('cursor', { cursor });

    await back.hears('changed', id);
    expect(back.of('resync')).toEqual([]);
  });

  it('of somebody whose account is closed it ends at once', async () => {
    const { id, desk: agent } = await desk.personWithId('agent', 'Leaving Soon');
    const screen = await screenOf(agent.cookie);

    await desk.admin.tell('PATCH', `/users/${id}`, { disabled: true });

    await screen.hears('signed-out');
    await eventually(() => expect(screen.isConnected).toBe(false));
    const text = unique('Not for everybody.');
    await comment(text);
    await desk.admin.arrives(text);
    expect(screen.of('changed')).toEqual([]);
  });

  it('nobody without a session is let in', async () => {
    const stranger = new LiveScreen(desk.hark.url, 'hark_session=nobody');
    screens.push(stranger);
    await comment(unique('Hello world.'));
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(stranger.isConnected).toBe(false);
    expect(stranger.heard).toEqual([]);
  });
});
