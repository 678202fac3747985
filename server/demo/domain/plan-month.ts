import type { Cast } from './cast.js';
import type { Dice } from './dice.js';
import { openSlots, type Slot } from './open-work.js';
import { DAY, HOUR, type House, livelyMoment } from './rhythm.js';
import type { Language, Scenario } from './scenario.js';
import type { AccountKey, StoryKind, StoryPerson, StoryPost } from './story.js';
import type { Scene } from './tell-thread.js';

const MONTH = 30 * DAY;
export interface Month {
  now: Date;
  house: House;
  cast: Cast;
  posts: readonly StoryPost[];
}

/** Who says what, where and when; and who of them is somebody known from elsewhere. */
export function planMonth(
  scenarios: readonly Scenario[],
  month: Month,
  dice: Dice,
): { scenes: Scene[]; kin: { from: StoryPerson; to: StoryPerson }[] } {
  const now = month.now.getTime();
  const open = openSlots(scenarios, month, dice.fork('open'));
  const isOpen = new Set(open.map(({ scenario }) => scenario.key));
  const usual = scenarios.flatMap((scenario) => {
    // What stands open now does not stand beside its own end.
    const until = isOpen.has(scenario.key) ? now - 4 * DAY : now - 2 * HOUR;
    return Array.from({ length: scenario.times }, (): Slot => {
      return { scenario, begin: livelyMoment(now - MONTH, until, month.house, dice) };
    });
  });
  const slots = [...usual, ...open].sort((a, b) => a.begin - b.begin);
  const casting = new Casting(month.cast, dice.fork('casting'));
  const scenes = slots.map(({ scenario, begin }, index): Scene => {
    const kind = kindOf(scenario);
    const account = accountFor(scenario, dice);
    return {
      key: `${scenario.key}#${index}`,
      scenario,
      account,
      kind,
      begin,
      root: casting.root(account, kind, scenario.language),
      post: kind === 'comment' ? postFor(scenario, account, begin, month.posts, dice) : undefined,
    };
  });
  return { scenes, kin: casting.kin };
}

const kindOf = ({ genre }: Scenario): StoryKind => (genre === 'recommendation' ? 'review' : genre);

function accountFor({ genre, language }: Scenario, dice: Dice): AccountKey {
  if (genre === 'review') return 'google';
  if (genre === 'forum') return 'forum';
  if (language === 'fr') return 'be';
  if (language === 'nl') return dice.chance(0.8) ? 'nl' : 'be';
  return dice.chance(0.5) ? 'nl' : 'be';
}

/** The post that it is about; else one of the last before it, as people see those. */
function postFor(
  { post }: Scenario,
  account: AccountKey,
  begin: number,
  posts: readonly StoryPost[],
  dice: Dice,
): StoryPost | undefined {
  const earlier = posts.filter((one) => one.account === account && one.at.getTime() < begin);
  return earlier.findLast(({ key }) => key === post) ?? dice.pick(earlier.slice(-4));
}

const AGAIN = 0.16;
const FROM_ELSEWHERE = 0.11;

class Casting {
  readonly kin: { from: StoryPerson; to: StoryPerson }[] = [];
  private readonly chatting = new Set<StoryPerson>();
  private readonly seen: StoryPerson[] = [];

  constructor(
    private readonly cast: Cast,
    private readonly dice: Dice,
  ) {}

  root(account: AccountKey, kind: StoryKind, language: Language): StoryPerson {
    const person = this.choose(account, kind, language);
    if (kind === 'message') this.chatting.add(person);
    this.seen.push(person);
    return person;
  }

  private choose(account: AccountKey, kind: StoryKind, language: Language): StoryPerson {
    const others = this.seen.filter(
      (person) =>
        person.account !== account &&
        person.language === language &&
        !this.kin.some(({ from, to }) => from.who === person.who || to.who === person.who),
    );
    if (others.length > 6 && this.dice.chance(FROM_ELSEWHERE)) {
      const from = this.dice.pick(others);
      const to = this.cast.elsewhere(from, account);
      this.kin.push({ from, to });
      return to;
    }
    const person = this.cast.somebody(account, language, AGAIN);
    const isTaken = kind === 'message' ? this.chatting.has(person) : account === 'google';
    return isTaken && this.seen.includes(person) ? this.cast.stranger(account, language) : person;
  }
}
