import { Journal } from '../../../server/channels/intake/application/journal.js';
import { SaveThreads } from '../../../server/desk/threading/application/save-threads.js';
import { NETWORKS, type Told } from './support/renderers.js';
import { ThreadingDesk } from './support/threading-desk.js';

const facebook = NETWORKS['comments on Facebook']!;

let desk: ThreadingDesk;

beforeAll(async () => {
  desk = await ThreadingDesk.open();
});
afterAll(() => desk?.close());

const comment = (item: number, text: string): Told => {
  const happening = { type: 'said', item, under: undefined, author: 1, text } as const;
  return { happening, second: item, mark: '55', history: [happening] };
};

describe('A delivery at which the desk itself fails', () => {
  it('is set aside after a few tries; those before and behind it come in', async () => {
    const channelId = await desk.channelOf(facebook);
    const saving = desk.get(SaveThreads);
    const save = saving.save.bind(saving);
    jest.spyOn(saving, 'save').mockImplementation((manager, batch) => {
      const isPoison = [...batch.messages.values()].some(({ text }) => text.includes('poison'));
      if (isPoison) throw new TypeError('a mistake of ours');
      return save(manager, batch);
    });
    const posts = ['before', 'poison', 'behind'].map((text, item) => comment(item, text));

    await desk.take(
      facebook.network,
      channelId,
      posts.map((post) => facebook.deliver([post])).flat(),
      1,
    );

    const texts = await desk.db.query<{ text: string }[]>('select text from message order by 1');
    expect(texts.map(({ text }) => text)).toEqual(['55 before', '55 behind']);
    const aside = await desk.db.query<unknown[]>('select code, fragment from quarantine');
    expect(aside).toEqual([
      { code: 'processing-failed', fragment: expect.stringContaining('poison') },
    ]);
  });
});

describe('A delivery that the database refuses to keep', () => {
  it('is refused alone: those that arrived with it are in the journal', async () => {
    const channelId = await desk.channelOf(facebook);
    const journal = desk.get(Journal);
    const keys = ['first', 'with a zero byte', 'last'];
    const arriving = keys.map((deliveryKey) =>
      journal.append({
        source: channelId,
        network: facebook.network,
        channelId,
        deliveryKey,
        delivery: {
          origin: 'webhook',
          headers: deliveryKey === 'with a zero byte' ? { odd: '\0' } : {},
          body: Buffer.from('{}'),
          receivedAt: new Date(),
        },
      }),
    );
    const answers = await Promise.allSettled(arriving);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const kept = await desk.db.query<{ key: string }[]>(
      `select delivery_key as key from inbound_event where delivery_key = any($1) order by 1`,
      [keys],
    );
    expect(kept.map(({ key }) => key)).toEqual(['first', 'last']);
  });
});
