import { pause } from '../../support/eventually.js';
import { unique } from '../../support/unique.js';
import type { Dice } from './dice.js';
import type { FaultDesk } from './fault-desk.js';
import type { Asked, History } from './history.js';

const PEOPLE = ['Ada', 'Bram', 'Chloé', 'Dirk', 'Els', 'Farid'];

/** What goes on at a desk: customers write on all networks, an agent answers. */
export async function underLoad(
  { agent }: FaultDesk,
  history: History,
  dice: Dice,
  forMs: number,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  const end = Date.now() + forMs;
  while (Date.now() < end) {
    await history.say(
      Array.from({ length: 1 + dice.below(5) }, () => anAct(dice)),
      { duplicate: 1 + dice.below(3), batch: 1 + dice.below(4), shuffle: true },
    );
    const known = await agent.conversations('view=all&kind=comment,message').catch(() => []);
    if (known.length > 0) asked.push(await history.ask(...anAnswer(dice, known)));
    await pause(dice.below(80));
  }
  return asked;
}

function anAct(dice: Dice) {
  const author = dice.oneOf(PEOPLE);
  const text = unique('Under load');
  switch (dice.below(4)) {
    case 0:
      return { do: 'message' as const, author, text };
    case 1:
      return { do: 'topic' as const, author, title: unique('Topic'), text };
    default:
      return { do: 'comment' as const, author, text };
  }
}

function anAnswer(
  dice: Dice,
  known: readonly { id: string; kind: string }[],
): [string, { mode: string }] {
  const { id, kind } = dice.oneOf(known);
  return [id, { mode: kind === 'message' ? 'private' : 'public' }];
}
