export const REPLY_STATES = [
  'awaiting-approval',
  'queued',
  'claimed',
  'sending',
  'sent',
  'delivered',
  'read',
  'failed',
  'unknown',
  'cancelled',
] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

export type ReplyStep =
  | 'approve'
  /** Its author took it back in time. */
  | 'cancel'
  /** A worker takes it. */
  | 'claim'
  /** The worker gave it back before it began. */
  | 'release'
  /** Written down before the first byte leaves. */
  | 'begin'
  /** The network has it: by its answer, by reading back, by an echo, or because a person saw it there. */
  | 'recognise'
  /** Provably not sent, to be tried again. */
  | 'put-back'
  /** Begun, and nobody can say whether it went out. */
  | 'lose'
  /** Provably not sent, and no attempt will follow by itself. */
  | 'give-up'
  | 'deliver'
  | 'read'
  /** The network failed it after having accepted it. */
  | 'revoke';

export interface Transition {
  from: ReplyState;
  on: ReplyStep;
  to: ReplyState;
}

/** The whole life of a reply. Nothing that the customer may have seen ever becomes unsent again. */
export const REPLY_TRANSITIONS: readonly Transition[] = [
  { from: 'awaiting-approval', on: 'approve', to: 'queued' },
  { from: 'awaiting-approval', on: 'cancel', to: 'cancelled' },
  { from: 'queued', on: 'claim', to: 'claimed' },
  { from: 'queued', on: 'cancel', to: 'cancelled' },
  { from: 'queued', on: 'give-up', to: 'failed' },
  { from: 'queued', on: 'recognise', to: 'sent' },
  { from: 'claimed', on: 'release', to: 'queued' },
  { from: 'claimed', on: 'begin', to: 'sending' },
  { from: 'claimed', on: 'give-up', to: 'failed' },
  { from: 'claimed', on: 'recognise', to: 'sent' },
  { from: 'sending', on: 'recognise', to: 'sent' },
  { from: 'sending', on: 'put-back', to: 'queued' },
  { from: 'sending', on: 'give-up', to: 'failed' },
  { from: 'sending', on: 'lose', to: 'unknown' },
  { from: 'unknown', on: 'recognise', to: 'sent' },
  { from: 'unknown', on: 'put-back', to: 'queued' },
  { from: 'unknown', on: 'give-up', to: 'failed' },
  { from: 'sent', on: 'deliver', to: 'delivered' },
  { from: 'sent', on: 'read', to: 'read' },
  { from: 'sent', on: 'revoke', to: 'failed' },
  { from: 'delivered', on: 'read', to: 'read' },
  { from: 'delivered', on: 'revoke', to: 'failed' },
  { from: 'failed', on: 'put-back', to: 'queued' },
  { from: 'failed', on: 'recognise', to: 'sent' },
];

const table = new Map(REPLY_TRANSITIONS.map(({ from, on, to }) => [`${from} ${on}`, to]));

/** Undefined when the step means nothing in this state any more. */
export const nextState = (from: ReplyState, on: ReplyStep): ReplyState | undefined =>
  table.get(`${from} ${on}`);

/** The network has it, as far as is known. */
export const SEEN_STATES: readonly ReplyState[] = ['sent', 'delivered', 'read'];

/** Asked at start-up. Throws an Error that names the first fault of the table. */
export function validateTransitions(transitions: readonly Transition[]): void {
  const seen = new Set<string>();
  for (const { from, on, to } of transitions) {
    const key = `${from} ${on}`;
    if (seen.has(key)) throw new Error(`A reply that is ${from} has two ways on "${on}".`);
    seen.add(key);
    if (from === to) throw new Error(`The step "${on}" leaves a reply ${from}.`);
    if (SEEN_STATES.includes(from) && to !== 'failed' && !isLater(from, to))
      throw new Error(`A reply must not go back from ${from} to ${to}.`);
    if (from === 'cancelled' || from === 'read')
      throw new Error(`A reply that is ${from} must stay so, but "${on}" moves it.`);
  }
  const stranded = REPLY_STATES.find((state) => !reachable(transitions).has(state));
  if (stranded) throw new Error(`No reply can ever become ${stranded}.`);
}

const isLater = (from: ReplyState, to: ReplyState): boolean =>
  SEEN_STATES.indexOf(to) > SEEN_STATES.indexOf(from);

function reachable(transitions: readonly Transition[]): Set<ReplyState> {
  const found = new Set<ReplyState>(['awaiting-approval']);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const { from, to } of transitions) if (found.has(from)) found.add(to);
  }
  return found;
}
