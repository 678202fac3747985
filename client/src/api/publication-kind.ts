const kinds = ['post', 'ad', 'video', 'listing', 'topic'] as const;

/** A kind that the desk has a word for; everything else is called a post. */
export const publicationKind = (kind: string): (typeof kinds)[number] =>
  kinds.find((known) => known === kind) ?? 'post';
