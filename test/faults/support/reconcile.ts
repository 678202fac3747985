import type { ReplyView } from '../../support/desk-client.js';
import { eventually, pause } from '../../support/eventually.js';
import type { FaultDesk } from './fault-desk.js';
import type { History } from './history.js';
import { timeHasPassed } from './time-has-passed.js';

const DECIDED = ['sent', 'delivered', 'read', 'failed'];

export interface Verdict {
  /** Deliveries that wait or were set aside. */
  unfinished: number;
  quarantined: number;
  /** Texts of which the desk does not have exactly one message. */
  notOnce: { text: string; count: number }[];
  doubled: string[];
  /** Replies whose number on the network does not fit what the desk says of them. */
  dishonest: { text: string; state: string; effects: number }[];
  lostReplies: string[];
  wrongFigures: string[];
  brokenEventOrder: string[];
  locks: number;
}

export const FAULTLESS: Verdict = {
  unfinished: 0,
  quarantined: 0,
  notOnce: [],
  doubled: [],
  dishonest: [],
  lostReplies: [],
  wrongFigures: [],
  brokenEventOrder: [],
  locks: 0,
};

/** Waits until nothing moves any more, then compares the desk with the networks' own ledger. */
export async function reconcile(world: FaultDesk, history: History): Promise<Verdict> {
  await quiesce(world, history);
  const { desk } = world;
  const texts = history.said.map(({ text }) => text);
  const [waiting] = await desk.rows<{ unfinished: number; quarantined: number }>(
    `select (select count(*)::int from inbound_event where state = 'new'
                 and received_at < now() - interval '5 seconds') as unfinished,
       (select count(*)::int from quarantine where resolved_at is null) as quarantined`,
  );
  return {
    ...waiting!,
    notOnce: await desk.rows(
      `select text, (select count(*)::int from message m where m.text = t.text) as count
       from unnest($1::text[]) as t(text)
       where (select count(*) from message m where m.text = t.text) <> 1`,
      [texts],
    ),
    doubled: await column(
      world,
      `select external_id as found from message where external_id is not null
       group by channel_id, kind, external_id having count(*) > 1`,
    ),
    ...(await judgeReplies(world, history)),
    wrongFigures: await column(
      world,
      `select c.id::text as found from conversation c where c.merged_into is null
         and c.message_count <> (select count(*) from message m
                                 where m.conversation_id = c.id and m.kind <> 'note')`,
    ),
    brokenEventOrder: await column(
      world,
      `select conversation_id::text as found from event where conversation_id is not null
         and seq is not null
       group by conversation_id having count(distinct seq) <> count(*) or max(seq) <> count(*)`,
    ),
    locks: await stuckLocks(desk),
  };
}

/** Whoever waits for a lock gets it soon; what is still waiting after a while is stuck. */
async function stuckLocks(desk: FaultDesk['desk']): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const { length } = await desk.rows(
      `select pid from pg_stat_activity where application_name like 'hark%'
         and state like 'idle in transaction%' and state_change < now() - interval '5 seconds'
       union select pid from pg_locks where not granted`,
    );
    if (length === 0 || tries === 20) return length;
    await pause(250);
  }
}

async function judgeReplies({ desk, agent }: FaultDesk, history: History) {
  const dishonest: Verdict['dishonest'] = [];
  const lostReplies: string[] = [];
  const effects = await desk.sandbox.effects();
  for (const { text, replyId } of history.asked) {
    // A review has one place for a reply: the same put there twice still stands there once.
    const found = effects.filter((effect) => effect.text === text);
    const count = new Set(found.map(({ externalId }) => externalId)).size;
    const reply = replyId ? await agent.replyOf(replyId) : undefined;
    if (!reply) {
      if (count > 0) lostReplies.push(text);
    } else if (!isHonest(reply, count))
      dishonest.push({ text, state: reply.state, effects: count });
  }
  return { dishonest, lostReplies };
}

/** Sent is there once; failed is not; unknown is at most once, and a person is asked. */
function isHonest({ state, needsDecision }: ReplyView, effects: number): boolean {
  if (state === 'failed') return effects === 0;
  if (state === 'unknown') return effects <= 1 && needsDecision;
  return DECIDED.includes(state) && effects === 1;
}

async function column({ desk }: FaultDesk, sql: string): Promise<string[]> {
  return (await desk.rows<{ found: string }>(sql)).map(({ found }) => found);
}

async function quiesce(world: FaultDesk, history: History): Promise<void> {
  const { desk, agent } = world;
  await eventually(async () => {
    const hooks = await desk.sandbox.hooks();
    const waiting = hooks.reduce((sum, hook) => sum + hook.waiting, 0);
    const [row] = await desk.rows<{ count: number }>(
      `select count(*)::int from inbound_event where state = 'new'`,
    );
    if (waiting > 0 || row!.count > 0)
      throw new Error(`${waiting} webhooks and ${row!.count} deliveries still wait.`);
    for (const { replyId } of history.asked) {
      if (!replyId) continue;
      const { state, needsDecision } = await agent.replyOf(replyId);
      const isDecided = DECIDED.includes(state) || (state === 'unknown' && needsDecision);
      if (isDecided) continue;
      await timeHasPassed(desk);
      await pause(500);
      throw new Error(`A reply is still ${state}.`);
    }
  });
}
