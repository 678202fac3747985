/** What the demo's customers answered when they were asked, in turn; null: they did not. */
export const DEMO_RATINGS: readonly (number | null)[] = [
  5,
  4,
  null,
  5,
  3,
  4,
  null,
  5,
  2,
  4,
  5,
  null,
  1,
  5,
  4,
  null,
  5,
];

type Words = Readonly<Record<'en' | 'fr' | 'nl', string>>;

/** Some wrote why, by what they gave. */
export const DEMO_RATING_WORDS: Readonly<Record<number, readonly Words[]>> = {
  1: [
    {
      en: 'I had to ask three times before somebody understood.',
      fr: 'J’ai dû demander trois fois avant qu’on me comprenne.',
      nl: 'Ik moest het drie keer vragen voor iemand het begreep.',
    },
  ],
  2: [
    {
      en: 'Friendly, but it took two days.',
      fr: 'Aimable, mais cela a pris deux jours.',
      nl: 'Vriendelijk, maar het duurde twee dagen.',
    },
  ],
  5: [
    {
      en: 'Solved in five minutes, thank you!',
      fr: 'Réglé en cinq minutes, merci !',
      nl: 'In vijf minuten opgelost, dank u!',
    },
  ],
};

/** Every so many answers come with words. */
export const WORDS_EVERY = 2;

/** Of those whom many follow: now, and a month ago. */
export const DEMO_FOLLOWERS: readonly [now: number, then: number][] = [
  [84_200, 79_900],
  [41_350, 41_900],
  [18_600, 12_400],
  [12_050, 11_980],
  [9_400, 9_100],
];
