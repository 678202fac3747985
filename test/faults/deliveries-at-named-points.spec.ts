import { eventually } from '../support/eventually.js';
import { unique } from '../support/unique.js';
import { FaultDesk } from './support/fault-desk.js';
import { History } from './support/history.js';
import { FAULTLESS, reconcile } from './support/reconcile.js';

let world: FaultDesk;

beforeAll(async () => {
  world = await FaultDesk.open();
});
afterAll(() => world?.close());

const people = ['Ada', 'Bram', 'Chloé', 'Dirk'];
const comments = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    do: 'comment' as const,
    author: people[index % people.length]!,
    text: unique(`Comment ${index}`),
  }));

describe('A desk that dies while deliveries come in', () => {
  it.each([
    'journal.before-commit',
    'journal.after-commit',
    'journal.after-commit:3',
    'threading.before-messages',
    'threading.after-messages',
    'threading.before-events',
    'threading.before-events:2',
  ])('at %s has each of them once', async (failpoint) => {
    const history = new History(world.sandbox, world.agent);

    await world.diesAt(failpoint, async () => {
      for (let batch = 0; batch < 4; batch += 1) {
        await history.say(comments(6));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    });
    await world.comesBack();

    expect(await reconcile(world, history)).toEqual(FAULTLESS);
  });

  it('at poll.before-state reads the same again, and makes nothing of it twice', async () => {
    const history = new History(world.sandbox, world.agent);
    const reviews = people.map((author, index) => ({
      do: 'review' as const,
      author: unique(author),
      stars: 1 + index,
      text: unique('A review'),
    }));

    await world.diesAt('poll.before-state', () => history.say(reviews));
    await world.comesBack();
    await eventually(async () => {
      const inbox = await world.agent.conversations('view=all&kind=review');
      const texts = inbox.map(({ lastMessage }) => lastMessage.text);
      for (const { text } of history.said) expect(texts).toContain(text);
    }, 30_000);

    expect(await reconcile(world, history)).toEqual(FAULTLESS);
  });

  it('at snooze.before-commit wakes what slept, once', async () => {
    const text = unique('Later.');
    await world.sandbox.act([{ do: 'comment', author: 'Sleeper', text }]);
    const { id } = await world.agent.arrives(text);

    await world.diesAt('snooze.before-commit', () =>
      world.agent.tell('PUT', `/conversations/${id}/snooze`, {
        until: new Date(Date.now() + 700).toISOString(),
      }),
    );
    await world.comesBack();

    await eventually(async () => {
      expect(await world.agent.conversation(id)).toMatchObject({ status: 'open' });
    }, 15_000);
    const events = await world.agent.all<{ type: string }>(`/conversations/${id}/events`);
    expect(events.filter(({ type }) => type === 'conversation.woken')).toHaveLength(1);
  });
});
