export const TREE_FILTERS = ['all', 'unanswered', 'hidden', 'ours'] as const;
export type TreeFilter = (typeof TREE_FILTERS)[number];

/** The filter that an address names; all comments when it names none. */
export const treeFilterOf = (text: string | null): TreeFilter =>
  TREE_FILTERS.find((filter) => filter === text) ?? 'all';
