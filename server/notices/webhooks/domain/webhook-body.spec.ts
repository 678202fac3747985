import { webhookBody } from './webhook-body.js';

const fact = {
  type: 'clock.breached' as const,
  at: new Date('2026-03-02T09:00:00Z'),
  conversationId: 'c1',
  actorId: null,
  data: { clockId: 'k1', kind: 'first-reply' },
};

it('is the event itself in the standard form', () => {
  expect(webhookBody('standard', fact, 'https://desk.example')).toEqual({
    type: 'clock.breached',
    timestamp: '2026-03-02T09:00:00.000Z',
    data: {
      clockId: 'k1',
      kind: 'first-reply',
      conversationId: 'c1',
      actorId: null,
      url: 'https://desk.example/inbox/all/c1',
    },
  });
});

it('names an incident by its id and leads to it', () => {
  const data = { incidentId: 'i1', title: 'Trouble with Anna', channelIds: [], haltsAnswers: true };
  const opened = { ...fact, type: 'incident.opened' as const, conversationId: null, data };
  expect(webhookBody('standard', opened, 'https://desk.example')['data']).toEqual({
    incidentId: 'i1',
    channelIds: [],
    haltsAnswers: true,
    conversationId: null,
    actorId: null,
    url: 'https://desk.example/listening/incidents?incident=i1',
  });
  expect(JSON.stringify(webhookBody('slack', opened, 'https://desk.example'))).not.toContain(
    'Anna',
  );
});

it('is one line with a link for Slack, in which nothing is markup', () => {
  const said = { ...fact, type: 'rule.notify' as const, data: { text: 'see <!channel> & act' } };
  expect(webhookBody('slack', said, 'https://desk.example')).toEqual({
    text: 'A rule wants somebody to look: see &lt;!channel&gt; &amp; act <https://desk.example/inbox/all/c1|Open the desk>',
  });
});

it('is a card with a button for Teams', () => {
  const body = webhookBody('teams', fact, 'https://desk.example');
  expect(JSON.stringify(body)).toContain('"text":"An answer is overdue"');
  expect(JSON.stringify(body)).toContain('"url":"https://desk.example/inbox/all/c1"');
});
