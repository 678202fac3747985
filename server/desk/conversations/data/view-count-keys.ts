/** In a total: a conversation that nobody has, and one that somebody has. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
export const SOMEBODY = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
