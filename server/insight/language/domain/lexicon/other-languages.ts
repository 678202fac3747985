/** Small words of languages that have no lists of their own: what turns and what contrasts. */
export const MORE_NEGATIONS = `nicht, kein, keine, keinen, keiner, keinem, nie, niemals, nichts, ohne, niemand, non, mai, niente, nessun*, mica, senza,
  nao, nunca, nem, nada, nenhum*, sem, jamas, ningun*, sin, tampoco`;

export const MORE_CONTRASTS = `aber, sondern, jedoch, pero, sino, aunque, ma, tuttavia, comunque, mas, porem, contudo`;
