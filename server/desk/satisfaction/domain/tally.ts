export const REPORT_BY = ['channel', 'agent', 'team', 'week'] as const;
export type ReportBy = (typeof REPORT_BY)[number];

/** Counts of a period: who was asked, and how many gave 1 to 5. */
export interface RatingTally {
  asked: number;
  ratings: readonly [number, number, number, number, number];
}

export interface RatingFigures extends RatingTally {
  answered: number;
  /** Share of 4 and 5, 0 to 1; null without an answer. */
  csat: number | null;
  /** Share of those asked who answered; null when nobody was asked. */
  responseRate: number | null;
  average: number | null;
}

export const NOBODY: RatingTally = { asked: 0, ratings: [0, 0, 0, 0, 0] };

export function figuresOf({ asked, ratings }: RatingTally): RatingFigures {
  const answered = ratings.reduce((sum, n) => sum + n, 0);
  const points = ratings.reduce((sum, n, index) => sum + n * (index + 1), 0);
  return {
    asked,
    ratings,
    answered,
    csat: answered === 0 ? null : (ratings[3] + ratings[4]) / answered,
    responseRate: asked === 0 ? null : answered / asked,
    average: answered === 0 ? null : points / answered,
  };
}

export const together = (tallies: readonly RatingTally[]): RatingTally =>
  tallies.reduce<RatingTally>(
    (sum, { asked, ratings }) => ({
      asked: sum.asked + asked,
      ratings: [
        sum.ratings[0] + ratings[0],
        sum.ratings[1] + ratings[1],
        sum.ratings[2] + ratings[2],
        sum.ratings[3] + ratings[3],
        sum.ratings[4] + ratings[4],
      ],
    }),
    NOBODY,
  );
