import type { AnswerExamples } from '../../../../insight/language/index.js';

interface Taught {
  id: string;
  title: string;
  variants: readonly { body: string }[];
  examples: readonly { text: string }[];
}

interface Chosen {
  cannedReplyId: string;
  text: string;
  source: string;
  edited: boolean;
}

/** The title and the answer's own words only hint at the question. */
const TITLE = 0.5;
const BODY = 0.15;
const BODY_READ = 300;
const EDITED = 0.6;
/** With more questions than this of one answer the newest say enough. */
const MOST = 60;

const VARIABLE = /\{\{[^}]*\}\}/g;

/** What the matcher is taught: every answer with its questions, and those that no answer covers. */
export function lessonOf(
  library: readonly Taught[],
  choices: readonly Chosen[],
  uncovered: readonly string[],
): AnswerExamples[] {
  const chosen = byAnswer(choices);
  return [
    ...library.map(({ id, title, variants, examples }) => ({
      id,
      examples: [
        ...examples.map(({ text }) => ({ text, importance: 1 })),
        ...(chosen.get(id) ?? []),
        { text: title, importance: TITLE },
        ...variants.map(({ body }) => ({
          text: body.replace(VARIABLE, ' ').slice(0, BODY_READ),
          importance: BODY,
        })),
      ],
    })),
    ...(uncovered.length > 0
      ? [{ id: null, examples: uncovered.map((text) => ({ text, importance: 1 })) }]
      : []),
  ];
}

/** Only what people chose: what the desk sent by itself must not teach it that it was right. */
function byAnswer(choices: readonly Chosen[]): Map<string, { text: string; importance: number }[]> {
  const chosen = new Map<string, { text: string; importance: number }[]>();
  for (const { cannedReplyId, text, source, edited } of choices) {
    if (source !== 'search' && source !== 'suggestion') continue;
    const known = chosen.get(cannedReplyId) ?? [];
    if (known.length < MOST) known.push({ text, importance: edited ? EDITED : 1 });
    chosen.set(cannedReplyId, known);
  }
  return chosen;
}
