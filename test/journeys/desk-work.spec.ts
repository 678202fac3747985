import { randomUUID } from 'node:crypto';
import { DeskAtWork } from '../support/desk-at-work.js';
import type { DeskClient } from '../support/desk-client.js';
import { eventually } from '../support/eventually.js';
import { secondsAgo, unique } from '../support/unique.js';

let desk: DeskAtWork;
let agent: DeskClient;

beforeAll(async () => {
  desk = await DeskAtWork.open();
  agent = await desk.person();
});
afterAll(() => desk?.close());

async function aComment(author: string, text = unique('A question.')) {
  await desk.sandbox.actOne({ do: 'comment', author, text, at: secondsAgo(30) });
  return agent.arrives(text);
}

describe('Work at the desk', () => {
  it('a snoozed conversation wakes at its time', async () => {
    const { id } = await aComment('Ward Nys');

    const until = new Date(Date.now() + 1_500).toISOString();
    await agent.tell('PUT', `/conversations/${id}/snooze`, { until });
    expect(await agent.conversation(id)).toMatchObject({ status: 'snoozed', snoozedUntil: until });

    await eventually(async () => {
      expect(await agent.conversation(id)).toMatchObject({ status: 'open', snoozedUntil: null });
    });
    const events = await agent.all<{ type: string }>(`/conversations/${id}/events`);
    expect(events.filter(({ type }) => type === 'conversation.woken')).toHaveLength(1);
  });

  it('a snooze without a time ends when the customer writes', async () => {
    const text = unique('Where is my statement?');
    const comment = await desk.sandbox.actOne({
      do: 'comment',
      author: 'Lut Bals',
      text,
      at: secondsAgo(30),
    });
    const { id } = await agent.arrives(text);
    await agent.tell('PUT', `/conversations/${id}/snooze`, { until: null });

    const more = unique('Hello?');
    await desk.sandbox.actOne({
      do: 'reply',
      commentId: comment.id,
      author: 'Lut Bals',
      text: more,
    });

    expect(await agent.arrives(more)).toMatchObject({ id, status: 'open' });
  });

  it('many conversations are resolved at once, and opened again by undoing that', async () => {
    const rows = [
      await aComment('Bulk One'),
      await aComment('Bulk Two'),
      await aComment('Bulk Three'),
    ];
    const ids = rows.map(({ id }) => id);
    await agent.tell('POST', `/conversations/${ids[0]}/closure`, { outcome: 'solved' });
    const statuses = async () =>
      Promise.all(ids.map(async (id) => (await agent.conversation(id)).status));

    const request = {
      clientId: randomUUID(),
      conversationIds: ids,
      action: { type: 'resolve', outcome: 'spam' },
    };
    const done = await agent.tell<{ id: string; done: number }>('POST', '/bulk-actions', request);
    expect(await statuses()).toEqual(['resolved', 'resolved', 'resolved']);
    const again = await agent.tell<{ id: string }>('POST', '/bulk-actions', request);
    expect(again.id).toBe(done.id);

    await agent.tell('DELETE', `/bulk-actions/${done.id}`);
    expect(await statuses()).toEqual(['resolved', 'open', 'open']);
  });

  it('a draft waits for its author, and is gone once the reply is sent', async () => {
    const { id } = await aComment('Draft Reader');
    const other = await desk.person();
    const drafts = async (who: DeskClient) =>
      (await who.get<{ body?: string }>(`/api/v1/conversations/${id}/drafts/public`)).body?.body;

    await agent.tell('PUT', `/conversations/${id}/drafts/public`, { body: 'We are looking' });
    expect(await drafts(agent)).toBe('We are looking');
    expect(await drafts(other)).not.toBe('We are looking');

    await agent.reply(id, { body: 'We looked.' });
    await eventually(async () => expect(await drafts(agent)).not.toBe('We are looking'));
  });

  it('what was said is found, by word, stem and without accents', async () => {
    const word = `brl${randomUUID().slice(0, 6)}`;
    const { id } = await aComment('Élodie Çelik', `Mes paiements récurrents ${word} échouent.`);

    for (const q of [word, `paiement ${word}`, `echouent ${word}`]) {
      const { items } = await agent.read<{ items: { conversationId: string }[] }>(
        `/search?in=messages&q=${encodeURIComponent(q)}`,
      );
      expect(items.map(({ conversationId }) => conversationId)).toEqual([id]);
    }
  });

  it('one person on two networks is linked on evidence and taken apart whole', async () => {
    const comment = await aComment('Gust Mertens');
    const topicText = unique('The form has a typing error.');
    await desk.sandbox.actOne({
      do: 'topic',
      author: 'Gust M.',
      title: unique('Typing error'),
      text: topicText,
    });
    const topic = await agent.arrives(topicText);
    const [one, two] = [comment.customer!.id, topic.customer!.id];
    interface Whole {
      identities: { id: string; network: string; link: { id: string } | null }[];
    }
    const { identities } = await agent.read<Whole>(`/customers/${two}`);
    const timeline = async () =>
      (
        await agent.all<{ type: string; conversation?: { id: string } }>(
          `/customers/${one}/timeline`,
        )
      )
        .map(({ conversation }) => conversation?.id)
        .filter((id) => id !== undefined);

    const linked = await agent.tell<Whole>('POST', `/customers/${one}/links`, {
      identityId: identities[0]!.id,
      evidence: 'given-by-customer',
    });
    expect(linked.identities.map(({ network }) => network).sort()).toEqual([
      'discourse',
      'facebook',
    ]);
    expect((await timeline()).sort()).toEqual([comment.id, topic.id].sort());

    const link = linked.identities.find((identity) => identity.link)!.link!;
    await agent.tell('DELETE', `/links/${link.id}`);
    expect(await timeline()).toEqual([comment.id]);
    expect((await agent.conversation(topic.id)).customer?.id).toBe(two);
  });

  it('one act at a time counts: whoever looks at an old state is told', async () => {
    const { id } = await aComment('Collider');
    const other = await desk.person();
    const [first, second] = await Promise.all([agent.tryReply(id), other.tryReply(id)]);

    expect([first.status, second.status].sort()).toEqual([201, 409]);
  });
});
