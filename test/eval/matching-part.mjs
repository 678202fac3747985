import { rowsOf, shuffled } from './labelled-files.mjs';

const HELD_BACK = 40;
const BINS = 10;

/** Banking77: which of 77 answers a question leads to, with few and with many examples of each. */
export function matchingPart(folder, app) {
  const train = rowsOf(folder, 'banking77.train');
  if (!train) return [];
  const test = rowsOf(folder, 'banking77.test');
  return [5, 10, 50, Infinity].flatMap((examples) => {
    const { answers, asked } = split(train, test, examples);
    const { data } = app.learn(answers);
    const found = asked.map(({ text }) => app.match(data, text, 3).best);
    const begun = performance.now();
    asked.slice(0, 500).forEach(({ text }) => app.match(data, text, 3));
    const us = ((performance.now() - begun) / Math.min(500, asked.length)) * 1000;
    const share = (isHit) =>
      (found.filter((best, at) => isHit(best, asked[at].label)).length / asked.length) * 100;
    const many = examples === Infinity ? 'all' : examples;
    const rows = asked.length;
    return [
      {
        what: `matching, top 1, ${many} examples`,
        rows,
        figure: share((best, label) => best[0]?.id === label),
        unit: '% right',
        us,
      },
      {
        what: `matching, top 3, ${many} examples`,
        rows,
        figure: share((best, label) => best.some(({ id }) => id === label)),
        unit: '% right',
      },
      {
        what: `matching, calibration error, ${many} examples`,
        rows,
        figure: calibrationError(found, asked),
        unit: '(0 is best)',
      },
    ];
  });
}

function split(train, test, examples) {
  const byLabel = Map.groupBy
    ? Map.groupBy(shuffled(train), ({ label }) => label)
    : grouped(shuffled(train));
  const asked = [];
  const answers = [...byLabel].map(([label, rows]) => {
    const held = test ? 0 : Math.min(HELD_BACK, Math.floor(rows.length * 0.3));
    asked.push(...rows.slice(0, held));
    const known = rows.slice(held, held + examples);
    return {
      id: label,
      examples: [
        ...known.map(({ text }) => ({ text, importance: 1 })),
        { text: label.replaceAll('_', ' '), importance: 0.5 },
      ],
    };
  });
  return { answers, asked: test ?? asked };
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.label, [...(groups.get(row.label) ?? []), row]);
  return groups;
}

/** How far confidence and truth lie apart, over ten bins. */
function calibrationError(found, asked) {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, claimed: 0, right: 0 }));
  found.forEach(([best], at) => {
    if (!best) return;
    const bin = bins[Math.min(BINS - 1, Math.floor(best.confidence * BINS))];
    bin.count += 1;
    bin.claimed += best.confidence;
    if (best.id === asked[at].label) bin.right += 1;
  });
  return (
    bins.reduce((sum, { claimed, right }) => sum + Math.abs(claimed - right), 0) / asked.length
  );
}
