import path from 'node:path';
import { parts } from '../../../scripts/lib/build-parts.mjs';
import { p95 } from '../support/statistics.mjs';

const REPLIES = 2000;
const EXAMPLES = 5;
const QUESTIONS = 400;
const WORDS = 4000;
/** Words of a language come unevenly: a few are in every question. */
const UNEVEN = 2.2;

/** Chance that is the same in every run. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function library() {
  const chance = dice(11);
  const syllables = [...'bcdfghjklmnprstvwz'].flatMap((first) =>
    [...'aeiouy'].map((second) => first + second),
  );
  const words = Array.from({ length: WORDS }, () =>
    Array.from(
      { length: 2 + Math.floor(chance() * 3) },
      () => syllables[Math.floor(chance() * syllables.length)],
    ).join(''),
  );
  const common = () => words[Math.floor(chance() ** UNEVEN * WORDS)];
  const question = (own) =>
    Array.from({ length: 12 }, (_, at) =>
      at % 4 === 0 ? own[Math.floor(chance() * own.length)] : common(),
    ).join(' ');
  const answers = [];
  const asked = [];
  for (let id = 0; id < REPLIES; id += 1) {
    const own = Array.from({ length: 6 }, () => words[Math.floor(chance() * WORDS)]);
    const examples = Array.from({ length: EXAMPLES }, () => ({
      text: question(own),
      importance: 1,
    }));
    answers.push({ id: String(id), examples });
    if (asked.length < QUESTIONS) asked.push(question(own));
  }
  return { answers, asked };
}

/** Three of 2,000 canned replies for a question; beside it reading all their examples once. */
export async function suggestThree() {
  const domain = path.join(parts.app.output, 'server/insight/language/domain/match');
  const { fitMatcher } = await import(path.join(domain, 'fit-matcher.js'));
  const { match } = await import(path.join(domain, 'match.js'));
  const { answers, asked } = library();
  const begun = performance.now();
  const data = fitMatcher(answers, { margin: 2, lead: 2, bias: -0.6 });
  const learned = performance.now() - begun;
  const each = (act) =>
    asked.map((text) => {
      const start = performance.now();
      act(text);
      return performance.now() - start;
    });
  each((text) => match(data, text, 3));
  const took = each((text) => match(data, text, 3));
  const texts = answers.flatMap(({ examples }) => examples.map(({ text }) => text));
  const raw = each((text) => texts.filter((known) => known.includes(text.slice(0, 8))).length);
  return {
    work: `suggestion of three among ${REPLIES.toLocaleString('en')} canned replies`,
    aim: 'p95 under 10 ms',
    figure: `p95 ${p95(took).toFixed(2)} ms; learned anew in ${(learned / 1000).toFixed(1)} s, in a thread of its own`,
    raw: `p95 ${p95(raw).toFixed(2)} ms to look for eight letters in the ${texts.length.toLocaleString('en')} examples`,
    isReached: p95(took) < 10,
  };
}
