import type { Dice } from './dice.js';
import { DAY, HOUR, type House, livelyMoment, MINUTE } from './rhythm.js';
import type { Line, Scenario } from './scenario.js';

/** When a scenario is told. */
export interface Slot {
  scenario: Scenario;
  begin: number;
}

/** What came in so lately that nobody had time to answer. */
const FRESH = 22;
/** What the desk has begun and still has to go on with. */
const STALLED = 30;
/** What the desk has answered and the customer not yet. */
const ASKED = 30;

/** What stands open now, each scenario once, so that no two look alike. */
export function openSlots(
  scenarios: readonly Scenario[],
  { now, house }: { now: Date; house: House },
  dice: Dice,
): Slot[] {
  const fresh = freshSlots(scenarios, +now, dice);
  const others = scenarios.filter(({ key }) => !fresh.some(({ scenario }) => scenario.key === key));
  const stalled = stalledSlots(others, { now, house }, dice);
  const rest = others.filter(({ key }) => !stalled.some(({ scenario }) => scenario.key === key));
  return [...fresh, ...stalled, ...askedSlots(rest, { now, house }, dice)];
}

/** Only how it begins; the desk has not come to it. The newest is some minutes old. */
function freshSlots(scenarios: readonly Scenario[], now: number, dice: Dice): Slot[] {
  const usable = scenarios.filter(
    ({ outcome, times, lines }) => outcome !== 'spam' && times > 2 && lines[1]?.by === 'desk',
  );
  return dice
    .shuffled(usable)
    .slice(0, FRESH)
    .map((scenario, index) => ({
      scenario: cut(scenario, 1),
      begin: now - (3 + index * 9 + index ** 2 / 2 + dice.whole(0, 6)) * MINUTE,
    }));
}

/** Up to where it is the desk's turn again; those in which a colleague was called come first. */
function stalledSlots(
  scenarios: readonly Scenario[],
  { now, house }: { now: Date; house: House },
  dice: Dice,
): Slot[] {
  const usable = dice.shuffled(scenarios).flatMap((scenario) => {
    const length = turnOfTheDesk(scenario.lines);
    return length === undefined ? [] : [{ scenario: cut(scenario, length), length }];
  });
  const calling = usable.filter(({ scenario }) => scenario.lines.at(-1)?.by === 'note');
  const others = usable.filter(({ scenario }) => scenario.lines.at(-1)?.by !== 'note');
  return [...calling.slice(0, 9), ...others].slice(0, STALLED).map(({ scenario }) => ({
    scenario,
    begin: livelyMoment(+now - 4 * DAY, +now - 3 * HOUR, house, dice),
  }));
}

/** Up to where the desk said something to which the customer will answer. */
function askedSlots(
  scenarios: readonly Scenario[],
  { now, house }: { now: Date; house: House },
  dice: Dice,
): Slot[] {
  return dice
    .shuffled(scenarios)
    .flatMap((scenario) => {
      const asked = scenario.lines.findIndex(
        ({ by }, index) =>
          by === 'desk' && (scenario.lines[index + 1]?.by ?? 'customer') !== 'desk',
      );
      return asked < 1 ? [] : [cut(scenario, asked + 1)];
    })
    .slice(0, ASKED)
    .map((scenario) => ({
      scenario,
      begin: livelyMoment(+now - 8 * DAY, +now - DAY, house, dice),
    }));
}

/** How many lines until a customer, or a note, waits for what the desk says next. */
function turnOfTheDesk(lines: readonly Line[]): number | undefined {
  const last = lines.findIndex(
    ({ by, act }, index) =>
      index >= 2 && by !== 'desk' && act === 'say' && lines[index + 1]?.by === 'desk',
  );
  return last < 0 ? undefined : last + 1;
}

const cut = (scenario: Scenario, length: number): Scenario => ({
  ...scenario,
  lines: scenario.lines.slice(0, length),
  isCut: true,
});
