import { Client } from 'pg';
import { eventually, pause } from '../support/eventually.js';
import { commentEntry, delivery } from '../support/facebook-feed.js';
import { postSigned } from '../support/signed-webhook.js';
import { unique } from '../support/unique.js';
import { FaultDesk } from './support/fault-desk.js';
import { History } from './support/history.js';
import { FAULTLESS, reconcile } from './support/reconcile.js';

let world: FaultDesk;

beforeAll(async () => {
  world = await FaultDesk.open();
}, 120_000);
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

  it('while the database holds back the commit has acknowledged nothing', async () => {
    const page = (await world.sandbox.channels())[0]!.settings;
    const text = unique('Held back');
    const pageId = String(page['pageId']);
    const body = delivery(commentEntry({ pageId, postId: `${pageId}_1`, text }));
    const release = await holdBack(world.desk.databaseUrl);
    const url = `${world.hark.url}/hooks/facebook`;
    let answer = 'none yet';
    const answered = postSigned(url, String(page['appSecret']), body).then(
      ({ status }) => (answer = String(status)),
      () => (answer = 'cut off'),
    );
    await pause(500);

    const early = answer;
    await world.hark.kill();
    await answered;
    await release();
    await world.comesBack();

    expect({ early, answer }).toEqual({ early: 'none yet', answer: 'cut off' });
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
    });

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
    });
    const events = await world.agent.all<{ type: string }>(`/conversations/${id}/events`);
    expect(events.filter(({ type }) => type === 'conversation.woken')).toHaveLength(1);
  });
});

/** Lets nobody write to the journal until it is released. */
async function holdBack(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query('lock table inbound_event in share row exclusive mode');
  return () => client.end();
}
