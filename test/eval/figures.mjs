/** Mean over the classes of the harmonic mean of precision and recall, in percent. */
export function macroF1(rows, classes, predict) {
  const guesses = rows.map((row) => predict(row));
  const ofClass = classes.map((wanted) => {
    let [hits, claimed, there] = [0, 0, 0];
    rows.forEach(({ label }, index) => {
      if (guesses[index] === wanted) claimed += 1;
      if (label === wanted) there += 1;
      if (guesses[index] === wanted && label === wanted) hits += 1;
    });
    return claimed + there === 0 ? 0 : (2 * hits) / (claimed + there);
  });
  return (ofClass.reduce((sum, f1) => sum + f1, 0) / classes.length) * 100;
}

export const accuracy = (rows, predict) =>
  (rows.filter((row) => predict(row) === row.label).length / rows.length) * 100;

/** Microseconds each, after a round to get warm. */
export function timeOf(rows, act) {
  const some = rows.slice(0, 500);
  some.forEach((row) => act(row));
  const begun = performance.now();
  some.forEach((row) => act(row));
  return ((performance.now() - begun) / some.length) * 1000;
}
