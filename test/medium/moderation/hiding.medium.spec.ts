import { HideAction } from '../../../server/desk/moderation/application/hide.action.js';
import { factsOf } from '../../../server/desk/work-rules/conditions/index.js';
import { newId } from '../../../server/platform/kernel/index.js';
import { eventually, pause } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Shown {
  id: string;
  hiddenAt: string | null;
  can: string[];
}

describe('A comment is hidden from the public', () => {
  let world: DeskWorld;
  let agent: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    agent = await world.person();
  });
  afterAll(() => world.close());

  const says = () =>
    world.customerSays({ do: 'comment', text: 'Call +32 470 12 34 56', author: 'Mia' });
  const messageIn = async (conversationId: string): Promise<Shown> => {
    const address = `/api/v1/conversations/${conversationId}/messages`;
    return (await agent.desk.get<{ items: Shown[] }>(address)).body.items[0]!;
  };
  const hide = (id: string, hidden: boolean) =>
    agent.desk.put<{ code: string }>(`/api/v1/messages/${id}/hiding`, {
      hidden,
      reason: 'A number',
    });
  const isHidden = (conversationId: string, hidden: boolean) =>
    eventually(async () => {
      const message = await messageIn(conversationId);
      expect(message.hiddenAt !== null).toBe(hidden);
      expect(message.can).toContain(hidden ? 'unhide' : 'hide');
    });

  it('by a person, by the network’s own word, and shown again', async () => {
    const { conversationId, externalId } = await says();
    const { id } = await messageIn(conversationId);
    expect((await hide(id, true)).status).toBe(204);
    await isHidden(conversationId, true);
    expect(
      world.sandbox.control.effects({ kind: 'hide' }).map((effect) => effect.externalId),
    ).toContain(externalId);
    // The network tells its times in whole seconds; of two in one, hidden is the safe one.
    await pause(1100);
    await hide(id, false);
    await isHidden(conversationId, false);
  });

  it('by a rule', async () => {
    const { conversationId } = await says();
    const { id: messageId } = await messageIn(conversationId);
    const action = world.get(HideAction);
    const rule = { ruleId: newId(), ruleName: 'Numbers', firingId: newId(), facts: factsOf([]) };
    await world.db.transaction((manager) =>
      action.perform({ manager, conversationId, messageId, ...rule }, { reason: 'A number' }),
    );
    await isHidden(conversationId, true);
  });

  it('but not where the network has no such thing, which is said', async () => {
    const review = await world.customerSays({ do: 'review', stars: 1, text: 'Bad', author: 'Bo' });
    const message = await messageIn(review.conversationId);
    expect(message.can).not.toContain('hide');
    expect(await hide(message.id, true)).toMatchObject({
      status: 422,
      body: { code: 'message.cannot-hide' },
    });
  });

  it('and a no of the network stands in the conversation', async () => {
    const { conversationId } = await says();
    const { id } = await messageIn(conversationId);
    await world.sandbox.control.addFault({
      match: { route: 'POST *' },
      mode: 'auth',
    });
    await hide(id, true);
    await eventually(async () => {
      const rows = await world.db.query<{ detail: string }[]>(
        `select data->>'detail' as detail from event
         where conversation_id = $1 and type = 'message.hiding-failed'`,
        [conversationId],
      );
      expect(rows).toHaveLength(1);
      expect(rows[0]!.detail).not.toBe('');
    });
  });
});
