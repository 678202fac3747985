export type FirstStepKey = 'channel' | 'colleague' | 'team' | 'answer';

export interface FirstStep {
  key: FirstStepKey;
  done: boolean;
  /** Cannot be done yet: there is nobody who could have written. */
  waits: boolean;
}

export interface DeskFacts {
  channels: number;
  /** Accounts besides the own one. */
  colleagues: number;
  teams: number;
  answered: boolean;
}

/** What a new desk needs, in order. A step is done by doing it, never by ticking it. */
export function firstStepsOf({ channels, colleagues, teams, answered }: DeskFacts): FirstStep[] {
  return [
    { key: 'channel', done: channels > 0, waits: false },
    { key: 'colleague', done: colleagues > 0, waits: false },
    { key: 'team', done: teams > 0, waits: false },
    { key: 'answer', done: answered, waits: !answered && channels === 0 },
  ];
}
