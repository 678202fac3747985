import type { Dice } from './dice.js';
import { DAY, MINUTE } from './rhythm.js';
import type { StorySplit, StoryThread } from './story.js';

/** Ways in which a reply does not arrive; without a class nobody knows whether it did. */
const FAILURES: readonly { kind: StoryThread['kind']; failureClass?: string; detail: string }[] = [
  {
    kind: 'message',
    failureClass: 'window-closed',
    detail: '(#10) This message is sent outside of allowed window.',
  },
  { kind: 'comment', failureClass: 'target-gone', detail: '(#100) The comment does not exist.' },
  {
    kind: 'message',
    failureClass: 'not-allowed',
    detail: '(#551) This person is not available right now.',
  },
  { kind: 'comment', detail: 'The network answered 500 after the reply had been handed over.' },
  {
    kind: 'forum',
    failureClass: 'invalid',
    detail: 'Body is too similar to what you recently posted.',
  },
];

/** Late touches that change what was told: replies that failed, messages that need no answer. */
export function endingsOf(threads: readonly StoryThread[], now: Date, dice: Dice): void {
  for (const thread of threads) excuseLastWord(thread, dice);
  const recent = threads.filter((thread) => canFail(thread, now));
  for (const failure of FAILURES) {
    const thread = recent.findLast((one) => one.kind === failure.kind && !one.failure);
    if (thread) failLastReply(thread, failure);
  }
}

/** A "thank you" at the end of what was settled. */
function excuseLastWord({ items, state }: StoryThread, dice: Dice): void {
  const last = items.at(-1);
  if (!last || !('person' in last.author) || state.status !== 'resolved') return;
  if (items.length > 1 && dice.chance(0.7))
    last.excused = { at: new Date(+last.at + MINUTE), by: state.by };
}

function canFail({ items, state, earlier }: StoryThread, now: Date): boolean {
  const [before, last] = items.slice(-2);
  return (
    state.status !== 'open' &&
    earlier === null &&
    last !== undefined &&
    before !== undefined &&
    'agent' in last.author &&
    'person' in before.author &&
    +now - +last.at < 9 * DAY
  );
}

function failLastReply(thread: StoryThread, failure: (typeof FAILURES)[number]): void {
  const last = thread.items.pop();
  if (!last || !('agent' in last.author)) return;
  const { failureClass, detail } = failure;
  const author = last.author.agent;
  thread.failure = { at: last.at, author, text: last.text, failureClass, detail };
  thread.state = { status: 'open' };
}

/** In one thread somebody else's own question was given a conversation of its own. */
export function partsOf(threads: readonly StoryThread[]): StorySplit[] {
  for (const thread of threads.filter(({ kind }) => kind === 'comment').reverse()) {
    const [root, ...others] = thread.items.flatMap(({ author }) =>
      'person' in author ? [author.person] : [],
    );
    const person = others.find((other) => other !== root);
    const last = thread.items.at(-1);
    if (!person || !last || thread.state.status === 'open' || thread.failure) continue;
    return [{ thread, person, by: 'sofie', at: new Date(+last.at + 5_000) }];
  }
  return [];
}
