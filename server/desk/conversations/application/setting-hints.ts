import type { StoredEvent } from '../../../platform/events/index.js';
import type { Hint } from '../../../platform/live/index.js';

/** Whoever is connected. */
export const EVERYBODY = 'everybody';

const SETTING =
  /^(calendar|policy|rule|ladder|department|queue|guideline|canned-reply|automatic-answers|work-profile)\.changed$/;

/** One hint a kind of setting: which kind it is, and nothing about what stands in it. */
export function settingHints(events: readonly StoredEvent[]): Hint[] {
  const kinds = new Set(events.flatMap(({ type }) => SETTING.exec(type)?.[1] ?? []));
  return [...kinds].map((kind) => ({ room: EVERYBODY, name: 'setting', payload: { kind } }));
}
