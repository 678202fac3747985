import { SENTENCES } from '../data/sentences.mjs';
import { built } from '../support/built.mjs';
import { p95 } from '../support/statistics.mjs';

const RULES = 200;
const MESSAGES = 2_000;
const LIMIT_MS = 1;

const WORDS =
  'refund* money fee card phishing lost mortgage rente kaart saldo virement banque'.split(' ');
const PATTERNS = ['\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,}', '(?:very|so) (?:bad|slow)', '\\d{16}'];

/** Two hundred rules asked about one message after another, none of them seen before. */
export async function manyRules() {
  const { compileCondition } = await built(
    'server/desk/work-rules/conditions/domain/compile-condition.js',
  );
  const { factsOf } = await built('server/desk/work-rules/conditions/domain/facts-of.js');
  const rules = Array.from({ length: RULES }, (_, n) => conditionOf(n)).map(compileCondition);
  const ask = (facts) => rules.reduce((fired, holds) => fired + (holds(facts) ? 1 : 0), 0);
  const all = Array.from({ length: MESSAGES }, (_, n) => factsOf([factsAbout(n)]));
  let fired = 0;
  for (const facts of all.slice(0, MESSAGES / 4)) fired += ask(facts);
  const own = all.slice(MESSAGES / 4).map((facts) => {
    const begun = performance.now();
    fired += ask(facts);
    return performance.now() - begun;
  });
  if (fired === 0) throw new Error('No rule fired: nothing was measured.');
  const raw = all.map(({ text }) => {
    const begun = performance.now();
    for (let n = 0; n < RULES; n += 1) fired += text.includes(WORDS[n % WORDS.length]) ? 1 : 0;
    return performance.now() - begun;
  });
  return {
    work: `${RULES} rules against one message`,
    aim: `p95 under ${LIMIT_MS} ms`,
    figure: `p95 ${p95(own).toFixed(3)} ms over ${own.length} messages`,
    raw: `p95 ${p95(raw).toFixed(3)} ms for as many bare searches of one word`,
    isReached: p95(own) < LIMIT_MS,
  };
}

/** Three words, two facts, and a pattern in every tenth. */
function conditionOf(n) {
  const contains = [0, 1, 2].map((step) => WORDS[(n + step * 5) % WORDS.length]);
  const text = { fact: 'text', operator: 'contains', value: contains };
  const pattern = { fact: 'text', operator: 'matches', value: PATTERNS[n % PATTERNS.length] };
  return {
    all: [
      { any: [text, n % 10 === 0 ? pattern : { fact: 'rating', operator: 'at-most', value: 2 }] },
      { fact: 'kind', operator: 'any-of', value: n % 2 ? ['review', 'comment'] : ['message'] },
      { fact: 'tags', operator: 'none-of', value: [`tag-${n % 7}`] },
    ],
  };
}

const factsAbout = (n) => ({
  text: messageText(n),
  kind: ['comment', 'message', 'review'][n % 3],
  rating: n % 3 === 2 ? 1 + (n % 5) : null,
  tags: [`tag-${n % 11}`],
});

/** Three sentences in one of three languages: as long as people write. */
function messageText(n) {
  const columns = Object.values(Object.values(SENTENCES)[n % 3]);
  return [0, 1, 2]
    .flatMap((round) => columns.map((parts) => parts[(n * 7 + round * 11) % parts.length]))
    .join(' ');
}
