import { eventually } from '../../support/eventually.js';
import { aQueue, aWord, RoutingDesk } from './support/routing-desk.js';

describe('Routing', () => {
  let desk: RoutingDesk;

  beforeAll(async () => {
    desk = await RoutingDesk.open();
  });
  afterAll(() => desk.world.close());

  it('gives work to who can do it, and says of everybody why', async () => {
    const word = aWord();
    const loans = await desk.agent(word);
    const other = await desk.agent(aWord());
    const away = await desk.agent(word);
    await away.desk.put('/api/v1/me/work-state', { state: 'away' });
    const queue = await desk.queue(aQueue(word));

    const id = await desk.says(`About my ${word}, please.`);
    await desk.isGivenTo(id, loans);

    const { body } = await desk.chief.desk.get<{ items: { type: string }[] }>(
      `/api/v1/conversations/${id}/events`,
    );
    expect(body.items.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['conversation.queued', 'conversation.routed']),
    );
    const preview = await desk.preview(id);
    expect(preview.queue?.id).toBe(queue.id);
    const verdictOn = (userId: string) => preview.people.find((one) => one.userId === userId);
    expect(verdictOn(other.id)).toMatchObject({ verdict: 'no-skill', missing: [word] });
    expect(verdictOn(away.id)).toMatchObject({ verdict: 'away' });
    expect(verdictOn(loans.id)).toMatchObject({ verdict: 'chosen', load: 1 });
  });

  it('never gives more than people can carry; what is left gets its turn when there is room', async () => {
    const word = aWord();
    const people = [
      await desk.agent(word, { capacity: 2 }),
      await desk.agent(word, { capacity: 1 }),
    ];
    await desk.queue(aQueue(word));
    const ids = await Promise.all([1, 2, 3, 4].map((nr) => desk.says(`${word} number ${nr}`)));
    const holders = () => Promise.all(ids.map((id) => desk.assigneeOf(id)));
    const left = await eventually(async () => {
      const held = await holders();
      expect(held.filter((id) => id === people[0]!.id)).toHaveLength(2);
      expect(held.filter((id) => id === people[1]!.id)).toHaveLength(1);
      return ids.find((_, at) => held[at] === null)!;
    });
    await desk.waits(left);
    const done = (await holders()).indexOf(people[1]!.id);
    await people[1]!.desk.post(`/api/v1/conversations/${ids[done]}/closure`, { outcome: 'solved' });
    await desk.isGivenTo(left, people[1]!);
  });

  it('takes unanswered work back from somebody who left, says so, and gives it to another', async () => {
    const word = aWord();
    const first = await desk.agent(word);
    await desk.queue(aQueue(word));
    const id = await desk.says(`${word} is lost`);
    await desk.isGivenTo(id, first);
    const byHand = await desk.says('Something else entirely');
    await first.desk.put(`/api/v1/conversations/${byHand}/assignment`, {
      userId: first.id,
      teamId: null,
    });
    await first.desk.put('/api/v1/me/work-state', { state: 'off' });
    const second = await desk.agent(word);
    await desk.world.db.query(
      `update work_state set since = now() - interval '1 hour' where user_id = $1`,
      [first.id],
    );
    await desk.world.db.query(
      `update queue_entry set ended_at = now() - interval '1 hour' where conversation_id = $1`,
      [id],
    );
    await desk.isGivenTo(id, second);
    const { body } = await desk.chief.desk.get<{ items: { text: string }[] }>(
      `/api/v1/conversations/${id}/messages`,
    );
    expect(body.items.at(-1)?.text).toContain('is not at the desk');
    expect(await desk.assigneeOf(byHand)).toBe(first.id);
  });

  it('lets people take the most urgent themselves, until they have enough', async () => {
    const word = aWord();
    const person = await desk.agent(word, { capacity: 1 });
    await desk.queue(aQueue(word, { strategy: 'pull' }));
    const later = await desk.says(`${word} can wait`);
    const urgent = await desk.says(`${word} cannot wait`);
    await desk.waits(later, urgent);
    await desk.world.db.query(
      `update conversation set due_at = now(), due_clock = 'first-reply', due_state = 'soon' where id = $1`,
      [urgent],
    );
    expect(await desk.assigneeOf(later)).toBeNull();
    const next = () => person.desk.post<{ conversationId: string }>('/api/v1/me/next-conversation');
    expect((await next()).body.conversationId).toBe(urgent);
    expect(await next()).toMatchObject({ status: 409, body: { code: 'routing.full' } });
    const { body } = await person.desk.get('/api/v1/me/workload');
    expect(body).toMatchObject({ load: 1, capacity: 1 });
  });

  it('moves what waits when its queue is removed, and leaves alone what rules gave to somebody', async () => {
    const word = aWord();
    const queue = await desk.queue(aQueue(word, { strategy: 'pull' }));
    const next = await desk.queue(aQueue(word, { name: `Next ${word}`, strategy: 'pull' }));
    const keeper = await desk.agent(aWord());
    const given = aWord();
    await desk.chief.desk.post('/api/v1/rules', {
      name: `Rule ${given}`,
      trigger: 'message-received',
      settings: {},
      condition: { fact: 'text', operator: 'contains', value: [given] },
      actions: [{ action: 'assign', parameters: { person: keeper.id } }],
      stopAfter: false,
      isEnabled: true,
    });
    const waiting = await desk.says(word);
    const ruled = await desk.says(`${word} ${given}`);
    await desk.waits(waiting);
    expect((await desk.chief.desk.delete(`/api/v1/routing-queues/${queue.id}`)).status).toBe(204);
    await eventually(async () => {
      expect((await desk.preview(waiting)).queue?.id).toBe(next.id);
      const [row] = await desk.world.db.query<{ id: string }[]>(
        `select queue_id as id from queue_entry where conversation_id = $1 and ended_at is null`,
        [waiting],
      );
      expect(row?.id).toBe(next.id);
    });
    await desk.isGivenTo(ruled, keeper);
  });

  it('refuses what cannot be, with a sentence', async () => {
    const person = await desk.agent(aWord());
    const boss = await desk.agent(aWord(), { managerId: person.id });
    const refusal = async (answer: Promise<{ status: number; body: unknown }>) => {
      const { status, body } = await answer;
      return { status, ...(body as { code: string; detail: string }) };
    };
    const profile = { languages: ['nl'], skills: [], capacity: 5, managerId: boss.id };
    const circle = await refusal(
      desk.chief.desk.put(`/api/v1/work-profiles/${person.id}`, profile),
    );
    expect(circle).toMatchObject({ status: 422, code: 'work-profile.manager-circle' });
    expect(circle.detail).toContain('already stands below');
    const reversed = { fromAt: '2026-05-08T00:00:00Z', untilAt: '2026-05-01T00:00:00Z' };
    expect(
      await refusal(desk.chief.desk.post(`/api/v1/work-profiles/${person.id}/absences`, reversed)),
    ).toMatchObject({ status: 422, code: 'absence.reversed' });
    const steps = [{ afterMinutes: 0, giveUp: 'skills' }];
    const bad = await refusal(
      desk.chief.desk.post('/api/v1/routing-queues', aQueue(aWord(), { steps })),
    );
    expect(bad).toMatchObject({ status: 422, code: 'queue.invalid' });
    expect(bad.detail).toContain('Choose whole minutes');
  });
});
