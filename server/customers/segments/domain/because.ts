export const BECAUSE_KINDS = [
  'purchases',
  'purchases-ever',
  'purchase-years',
  'few-complaints',
  'complaints',
  'negative-share',
  'low-ratings',
  'followers',
  'praise',
  'positive-share',
  'deal-value',
  'attribute',
] as const;
export type BecauseKind = (typeof BECAUSE_KINDS)[number];

/** One ground of a membership: what kind, and the figures that the sentence about it needs. */
export interface Because {
  kind: BecauseKind;
  figures: Readonly<Record<string, number | string>>;
}

const many = (count: number | string | undefined, one: string, more: string): string =>
  `${count} ${Number(count) === 1 ? one : more}`;

const SENTENCES: Readonly<Record<BecauseKind, (of: Because['figures']) => string>> = {
  purchases: (f) => `${many(f['count'], 'purchase', 'purchases')} in ${f['days']} days`,
  'purchases-ever': (f) => many(f['count'], 'purchase', 'purchases'),
  'purchase-years': (f) => `buying for ${many(f['years'], 'year', 'years')}`,
  'few-complaints': (f) => `${many(f['count'], 'complaint', 'complaints')} in 365 days`,
  complaints: (f) => `${many(f['count'], 'complaint', 'complaints')} in ${f['days']} days`,
  'negative-share': (f) =>
    `${f['count']} of ${many(f['of'], 'message', 'messages')} negative in ${f['days']} days`,
  'low-ratings': (f) => `${many(f['count'], 'low rating', 'low ratings')} in ${f['days']} days`,
  followers: (f) =>
    `${many(f['count'], 'follower', 'followers')} on ${many(f['profiles'], 'profile', 'profiles')}`,
  praise: (f) => `praise in ${many(f['count'], 'message', 'messages')} in ${f['days']} days`,
  'positive-share': (f) =>
    `${f['count']} of ${many(f['of'], 'message', 'messages')} positive in ${f['days']} days`,
  'deal-value': (f) => `worth ${f['amount']} ${f['currency']} in ${f['days']} days`,
  attribute: (f) => `${f['name']}: ${f['value']}`,
};

/** The grounds as one English line, for lists, logs and the time line. */
export const reasonOf = (grounds: readonly Because[]): string =>
  grounds.map(({ kind, figures }) => SENTENCES[kind](figures)).join('; ');
