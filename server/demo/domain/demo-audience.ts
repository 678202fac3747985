import type { AudienceDay } from '../../insight/analytics/contract.js';
import { Dice } from './dice.js';
import { DAY } from './rhythm.js';
import type { AccountKey } from './story.js';

interface Page {
  whose: AudienceDay['whose'];
  name: string;
  account?: AccountKey;
  followers: number;
  /** New followers a day, of all. */
  growth: number;
  mentions: readonly [number, number] | null;
}

const PAGES: readonly Page[] = [
  {
    whose: 'own',
    name: 'Lumen Nederland',
    account: 'nl',
    followers: 48_200,
    growth: 0.0009,
    mentions: null,
  },
  {
    whose: 'own',
    name: 'Lumen België',
    account: 'be',
    followers: 31_400,
    growth: 0.0012,
    mentions: null,
  },
  {
    whose: 'competitor',
    name: 'Candela Bank',
    followers: 92_600,
    growth: 0.0004,
    mentions: [14, 38],
  },
  {
    whose: 'competitor',
    name: 'Noorderbank',
    followers: 57_300,
    growth: 0.0007,
    mentions: [8, 22],
  },
];

const DAYS = 62;

/** Two months of counts for the own pages and two competitors, up to and with yesterday. */
export function demoAudience(now: Date): (AudienceDay & { account?: AccountKey })[] {
  const dice = new Dice('audience');
  return PAGES.flatMap(({ whose, name, account, followers, growth, mentions }) =>
    Array.from({ length: DAYS }, (_, index) => {
      const day = dice.fork(`${name} ${index}`);
      const held = Math.round(followers * (1 + growth) ** index * (1 + day.whole(-3, 3) / 10_000));
      return {
        whose,
        name,
        ...(account !== undefined && { account }),
        onDay: new Date(+now - (DAYS - index) * DAY).toISOString().slice(0, 10),
        followers: held,
        likes: day.whole(40, 160) * (whose === 'own' ? 1 : 2),
        comments: day.whole(10, 45),
        shares: day.whole(2, 18),
        clicks: whose === 'own' ? day.whole(60, 240) : null,
        mentions: mentions === null ? null : day.whole(...mentions),
      };
    }),
  );
}
