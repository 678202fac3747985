import { type AudienceDay, audienceFigure } from './social.js';

const day = (onDay: string, over: Partial<AudienceDay> = {}): AudienceDay => ({
  whose: 'own',
  name: 'Lumen',
  onDay,
  followers: null,
  likes: null,
  comments: null,
  shares: null,
  clicks: null,
  mentions: null,
  ...over,
});
const before = [day('2026-02-28', { followers: 1000 })];
const within = [
  day('2026-03-01', { followers: 1010, likes: 20, comments: 5, shares: 3, clicks: 22 }),
  day('2026-03-31', { followers: 1100, likes: 60 }),
  day('2026-03-31', { whose: 'competitor', name: 'Candela', followers: 9000, mentions: 300 }),
];

it('measures growth by the followers at the start', () => {
  expect(audienceFigure('growth', { before, within, ownMentions: 0 }).value).toBeCloseTo(0.1);
  expect(audienceFigure('growth', { before: [], within, ownMentions: 0 }).value).toBeCloseTo(
    90 / 1010,
  );
  expect(audienceFigure('followers', { before, within, ownMentions: 0 }).value).toBe(1100);
});

it('measures engagement by all actions for each follower', () => {
  expect(audienceFigure('engagement', { before, within, ownMentions: 0 }).value).toBeCloseTo(
    110 / 1100,
  );
});

it('shares the voice among own mentions and those of competitors', () => {
  expect(audienceFigure('voice', { before, within, ownMentions: 100 }).value).toBe(0.25);
  const alone = within.filter(({ whose }) => whose === 'own');
  expect(audienceFigure('voice', { before, within: alone, ownMentions: 100 }).value).toBeNull();
});

it('says nothing where nobody counted', () => {
  for (const rate of ['followers', 'growth', 'engagement', 'voice'] as const)
    expect(audienceFigure(rate, { before: [], within: [], ownMentions: 0 }).value).toBeNull();
});
