import type { DeskClient } from '../support/desk-client.js';
import { eventually, pause } from '../support/eventually.js';
import { unique } from '../support/unique.js';
import { diceFrom, roundsOf, seedOfRun } from './support/dice.js';
import { FaultDesk } from './support/fault-desk.js';

const ROUNDS = roundsOf(2);
/** Comments of a round. */
const COMMENTS = 6;
/** A desk dies somewhere within so long after they came. */
const SPREAD_MS = 1200;

interface Named {
  id: string;
}

let world: FaultDesk;
let agent: { id: string; desk: DeskClient };

beforeAll(async () => {
  world = await FaultDesk.open();
  const { admin } = world.desk;
  const make = (path: string, body: object) => admin.tell<Named>('POST', path, body);
  agent = await world.desk.personWithId('agent', 'Jonas Peeters');
  const lead = await world.desk.personWithId('supervisor', 'Sofie Claes');
  const head = await world.desk.personWithId('supervisor', 'Mia Goossens');
  await admin.tell('PUT', `/work-profiles/${agent.id}`, {
    ...{ languages: [], skills: [], capacity: 100, managerId: null },
  });
  await agent.desk.tell('PUT', '/me/work-state', { state: 'available' });
  const ladder = await make('/ladders', {
    name: 'Up the house',
    calendarId: null,
    rungs: [
      { kind: 'person', id: lead.id, acknowledgeWithin: 600 },
      { kind: 'person', id: head.id, acknowledgeWithin: 600 },
    ],
  });
  await make('/rules', {
    name: 'Everything climbs',
    trigger: 'message-received',
    settings: {},
    condition: { all: [] },
    actions: [
      { action: 'set-priority', parameters: { priority: 'urgent' } },
      { action: 'escalate', parameters: { ladder: ladder.id } },
    ],
    stopAfter: false,
    isEnabled: true,
    confirmEverything: true,
  });
  await make('/routing-queues', {
    ...{ name: 'All', condition: { all: [] }, skills: [], needsLanguage: false, teamId: null },
    ...{ strategy: 'least-loaded', steps: [], enabled: true },
  });
}, 120_000);
afterAll(() => world?.close());

/** Customers complain, with one word that is the round's. */
async function complain(): Promise<string> {
  const word = unique('late').replaceAll(' ', '-');
  await world.sandbox.act(
    Array.from({ length: COMMENTS }, () => ({
      do: 'comment' as const,
      author: unique('Person'),
      text: `${word} ${unique('again')}`,
    })),
  );
  return word;
}

const count = async (sql: string, word: string): Promise<number> =>
  (
    await world.desk.rows<{ n: number }>(
      `select count(*)::int as n from (${sql}) found
       join message m on m.conversation_id = found.conversation_id and m.text like $1 || ' %'`,
      [word],
    )
  )[0]!.n;

/** What the house did about the complaints of a round. */
const traces = async (word: string) => ({
  firings: await count('select conversation_id from rule_firing', word),
  raised: await count('select conversation_id from escalation', word),
  told: await count(`select conversation_id from event where type = 'escalation.raised'`, word),
  given: await count(
    `select conversation_id from queue_entry where ended_as = 'given' and user_id = '${agent.id}'`,
    word,
  ),
  assigned: await count(
    `select conversation_id from event where type = 'conversation.assigned'`,
    word,
  ),
});

const ONCE_EACH = {
  ...{ firings: COMMENTS, raised: COMMENTS, told: COMMENTS },
  ...{ given: COMMENTS, assigned: COMMENTS },
};

/** Waits until as much was done, then looks whether it was too much. */
async function doneOnce(word: string): Promise<void> {
  await eventually(async () => {
    const { firings, raised, given } = await traces(word);
    expect(Math.min(firings, raised, given)).toBeGreaterThanOrEqual(COMMENTS);
  });
  expect(await traces(word)).toEqual(ONCE_EACH);
}

describe('Rules, ladders and routing of a desk that dies', () => {
  it.each(['rule.before-commit', 'routing.before-commit'])(
    'at %s have done everything once',
    async (point) => {
      let word = '';
      await world.diesAt(point, async () => {
        word = await complain();
      });
      await world.comesBack();
      await doneOnce(word);
    },
  );

  it('at escalation.before-commit climb one rung, told once', async () => {
    const word = await complain();
    await doneOnce(word);
    const due = `update escalation set due_at = now() where conversation_id in
      (select conversation_id from message where text like $1 || ' %')`;
    await world.diesAt('escalation.before-commit', () => world.desk.rows(due, [word]));
    await world.comesBack();
    const atRung = (rung: number) =>
      count(`select conversation_id from escalation where rung = ${rung}`, word);
    await eventually(async () => expect(await atRung(2)).toBe(COMMENTS));
    expect(
      await count(`select conversation_id from event where type = 'escalation.climbed'`, word),
    ).toBe(COMMENTS);
  });

  it(
    'at any moment have done everything once',
    async () => {
      const seed = seedOfRun('work rules');
      for (let round = 0; round < ROUNDS; round += 1) {
        const word = await complain();
        await pause(diceFrom(seed + round).below(SPREAD_MS));
        await world.hark.kill();
        await world.comesBack();
        await doneOnce(word);
      }
    },
    60_000 + ROUNDS * 60_000,
  );
});
