import { randomUUID } from 'node:crypto';
import { ReceiveAnswerByMail } from '../../../server/desk/work-rules/escalation/application/receive-answer-by-mail.js';
import { eventually } from '../../support/eventually.js';
import { Visitor } from '../../support/visitor.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Question {
  id: string;
  state: string;
  time: string;
  answerer: string | null;
  answer: string | null;
  can: string[];
  context?: { text: string }[];
}
interface List {
  items: Question[];
}
interface Message {
  id: string;
  text: string;
  direction: string;
  author: { type: string; name: string };
}

let world: DeskWorld;
let agent: Person;
let supervisor: Person;
let lawyer: Person;
let stranger: Visitor;

beforeAll(async () => {
  world = await DeskWorld.open();
  agent = await world.person();
  supervisor = await world.person('supervisor');
  lawyer = await world.person('department', { inTeam: false });
  stranger = new Visitor(agent.address(''));
});
afterAll(() => world.close());

const conversation = async (): Promise<string> => {
  const { conversationId } = await world.customerSays({
    do: 'comment',
    author: 'Eva',
    text: `My lawyer says you owe me. ${randomUUID()}`,
  });
  await agent.desk.put(`/api/v1/conversations/${conversationId}/assignment`, {
    userId: agent.id,
    teamId: null,
  });
  return conversationId;
};

const department = async (over: object): Promise<string> =>
  (
    await supervisor.desk.post<{ id: string }>('/api/v1/departments', {
      name: `Legal ${randomUUID()}`,
      answerWithinMinutes: 60,
      ...over,
    })
  ).body.id;

const at = (id: string, rest: string) => `/api/v1/conversations/${id}${rest && `/${rest}`}`;
const messages = async (id: string): Promise<Message[]> =>
  (await agent.desk.get<{ items: Message[] }>(at(id, 'messages'))).body.items;
const statusOf = async (id: string): Promise<string> =>
  (await agent.desk.get<{ status: string }>(at(id, ''))).body.status;
const ask = async (id: string, departmentId: string): Promise<Question> => {
  const messageIds = (await messages(id)).map((message) => message.id);
  const question = { departmentId, text: 'What do we owe?', messageIds };
  return (await agent.desk.post<List>(at(id, 'questions'), question)).body.items[0]!;
};
const newest = async (id: string): Promise<Question> =>
  (await agent.desk.get<List>(at(id, 'questions'))).body.items[0]!;

/** What the mails to this address hold, the newest first. */
const mailsTo = (address: string) =>
  world.db.query<{ subject: string; text: string }[]>(
    `select subject, text from mail where recipient = $1 order by id desc`,
    [address],
  );
const tokenIn = (text: string): string => /#([\w-]{43})/.exec(text)![1]!;

describe('a department', () => {
  it('without members and addresses is refused with a sentence, now and later', async () => {
    const answer = await supervisor.desk.post<{ code: string }>('/api/v1/departments', {
      name: randomUUID(),
      answerWithinMinutes: 60,
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'department.nobody']);
    const id = await department({ memberIds: [lawyer.id] });
    const emptied = await supervisor.desk.patch<{ code: string }>(`/api/v1/departments/${id}`, {
      memberIds: [],
    });
    expect(emptied.body.code).toBe('department.nobody');
    await world.db.query(`delete from department_member where department_id = $1`, [id]);
    const talk = await conversation();
    const question = { departmentId: id, text: 'Hello?', messageIds: [] };
    const refused = await agent.desk.post<{ code: string }>(at(talk, 'questions'), question);
    expect(refused.body.code).toBe('department.nobody');
  });

  it('stays while a question is open, and says so', async () => {
    const id = await department({ memberIds: [lawyer.id] });
    await ask(await conversation(), id);
    const refused = await supervisor.desk.delete<{ code: string; detail: string }>(
      `/api/v1/departments/${id}`,
    );
    expect(refused.body).toMatchObject({ code: 'department.in-use' });
    expect(refused.body.detail).toContain('1 open question');
  });
});

describe('a question', () => {
  it('is answered in the desk by a member, who sees nothing else; the answer wakes the agent', async () => {
    const id = await conversation();
    const { id: questionId } = await ask(id, await department({ memberIds: [lawyer.id] }));
    await agent.desk.put(at(id, 'snooze'), { until: null });

    const seen = await lawyer.desk.get<Question>(`/api/v1/questions/${questionId}`);
    expect(seen.body.context?.[0]?.text).toContain('My lawyer says');
    expect((await lawyer.desk.get(at(id, ''))).status).toBe(403);
    expect((await agent.desk.get(`/api/v1/questions/${questionId}`)).status).toBe(403);

    const answer = { text: 'Nothing, until the court says so.' };
    await lawyer.desk.post(`/api/v1/questions/${questionId}/answer`, answer);
    const note = (await messages(id)).find(({ text }) => text === answer.text);
    expect(note).toMatchObject({ direction: 'note', author: { type: 'user' } });
    expect(await statusOf(id)).toBe('open');
    const calls = await world.db.query<object[]>(
      `select 1 from note_mention where user_id = $1 and conversation_id = $2`,
      [agent.id, id],
    );
    expect(calls).toHaveLength(1);
    const again = await lawyer.desk.post<{ code: string }>(
      `/api/v1/questions/${questionId}/answer`,
      answer,
    );
    expect([again.status, again.body.code]).toEqual([409, 'question.answered']);
  });

  it('is answered by mail through a link that takes one answer', async () => {
    const id = await conversation();
    const email = `sofie.${randomUUID()}@legal.example`;
    await ask(id, await department({ emails: [email] }));
    const [mail] = await mailsTo(email);
    expect(mail!.text).toContain('What do we owe?');
    expect(mail!.text).toContain('My lawyer says');
    const token = tokenIn(mail!.text);

    const shown = await stranger.post<object>('/api/v1/question-link', { token });
    expect(shown.body).toMatchObject({ text: 'What do we owe?', email });
    const answer = { token, text: 'Nothing.', name: 'Sofie Maes' };
    const both = await Promise.all([
      stranger.post('/api/v1/question-link/answer', answer),
      stranger.post('/api/v1/question-link/answer', answer),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    const notes = (await messages(id)).filter(({ direction }) => direction === 'note');
    expect(notes.map(({ text, author }) => [text, author.name])).toEqual([
      ['Nothing.', `Sofie Maes (${email})`],
    ]);
    expect((await stranger.post('/api/v1/question-link', { token })).status).toBe(409);
  });

  it('is answered by a reply to its mail; one that comes too late is told so', async () => {
    const id = await conversation();
    const email = `lea.${randomUUID()}@legal.example`;
    await ask(id, await department({ emails: [email] }));
    const [mail] = await mailsTo(email);
    const token = tokenIn(mail!.text);
    const replies = (text: string) =>
      world.get(ReceiveAnswerByMail).receive({
        ...{ token, from: email, subject: `Re: ${mail!.subject}` },
        ...{ text, receivedAt: new Date() },
      });

    expect(await replies('We owe nothing.')).toBe(true);
    expect(await newest(id)).toMatchObject({ state: 'answered', answer: 'We owe nothing.' });
    expect(await replies('Or perhaps we do.')).toBe(true);
    expect(await newest(id)).toMatchObject({ answer: 'We owe nothing.' });
    const [told] = await mailsTo(email);
    expect(told!.subject).toContain(mail!.subject);
    expect(told!.text).not.toContain('Or perhaps');
  });

  it('opens to nobody by a guessed, changed or old link', async () => {
    const email = `old.${randomUUID()}@legal.example`;
    await ask(await conversation(), await department({ emails: [email] }));
    const token = tokenIn((await mailsTo(email))[0]!.text);
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const guess of [wrong, 'x'.repeat(43)])
      expect((await stranger.post('/api/v1/question-link', { token: guess })).status).toBe(404);
    await world.db.query(
      `update question_link set expires_at = now() - interval '1 minute' where email = $1`,
      [email],
    );
    const late = await stranger.post<{ code: string }>('/api/v1/question-link', { token });
    expect([late.status, late.body.code]).toEqual([410, 'question.link-expired']);
    const kept = await world.db.query<object[]>(
      `select 1 from question_link where token_hash like $1`,
      [`%${token}%`],
    );
    expect(kept).toHaveLength(0);
  });

  it('is withdrawn, and says so to whoever still answers', async () => {
    const id = await conversation();
    const email = `gone.${randomUUID()}@legal.example`;
    const { id: questionId } = await ask(id, await department({ emails: [email] }));
    await agent.desk.delete(`/api/v1/questions/${questionId}`);
    const token = tokenIn((await mailsTo(email))[0]!.text);
    const late = await stranger.post<{ code: string }>('/api/v1/question-link/answer', {
      token,
      text: 'Too late',
    });
    expect(late.body.code).toBe('question.withdrawn');
    expect((await newest(id)).state).toBe('withdrawn');
  });

  it('is reminded by a second mail, but not at every click', async () => {
    const id = await conversation();
    const email = `slow.${randomUUID()}@legal.example`;
    const { id: questionId } = await ask(id, await department({ emails: [email] }));
    expect((await agent.desk.post(`/api/v1/questions/${questionId}/reminder`)).status).toBe(201);
    expect((await agent.desk.post(`/api/v1/questions/${questionId}/reminder`)).status).toBe(409);
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(2);
    expect(mails[0]!.subject).toContain('Reminder');
  });

  it('is warned of and overdue, each once', async () => {
    const id = await conversation();
    const { id: questionId } = await ask(id, await department({ memberIds: [lawyer.id] }));
    await world.db.query(
      `update question set warn_at = now() - interval '2 seconds', due_at = now() - interval '1 second'
       where id = $1`,
      [questionId],
    );
    await eventually(async () => expect((await newest(id)).time).toBe('overdue'));
    const told = await world.db.query<{ type: string }[]>(
      `select type from event where conversation_id = $1 and type in ('question.due-soon', 'question.overdue')
       order by type`,
      [id],
    );
    expect(told.map(({ type }) => type)).toEqual(['question.due-soon', 'question.overdue']);
  });

  it('comes from a ladder whose rung is the department, and returns the escalation', async () => {
    const id = await conversation();
    const legal = await department({ memberIds: [lawyer.id] });
    const { body: ladder } = await supervisor.desk.post<{ id: string }>('/api/v1/ladders', {
      name: randomUUID(),
      rungs: [{ kind: 'department', id: legal, acknowledgeWithin: 60 }],
    });
    await agent.desk.post(at(id, 'escalations'), {
      ladderId: ladder.id,
      reason: 'legal-risk',
      note: 'They threaten to sue.',
    });
    const { id: questionId } = await newest(id);
    await lawyer.desk.post(`/api/v1/questions/${questionId}/answer`, { text: 'Let them.' });
    const { body } = await agent.desk.get<{ items: { state: string }[] }>(at(id, 'escalations'));
    expect(body.items[0]!.state).toBe('returned');
  });
});
