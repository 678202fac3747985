/** What carries out wishes to hide. */
export const HIDINGS = 'hidings';
