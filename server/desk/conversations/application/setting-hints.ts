import type { StoredEvent } from '../../../platform/events/index.js';
import { type Hint, userRoom } from '../../../platform/live/index.js';

/** Whoever is connected. */
export const EVERYBODY = 'everybody';

const SETTING =
  /^(calendar|policy|rule|ladder|department|queue|guideline|canned-reply|automatic-answers|work-profile|customer-import|crm-connection|work-state|message-topic|topic|topic-standing|digest-schedule|digest|bulk-answer|privacy|retention|listening|incident|segment-rule|satisfaction-setting)\.changed$/;

/** Those who answer questions see no conversation, so they hear of theirs in this way. */
const QUESTION = /^(question)\./;

/** One hint a kind of setting: which kind it is, and nothing about what stands in it. */
export function settingHints(events: readonly StoredEvent[]): Hint[] {
  const kinds = new Set(
    events.flatMap(({ type }) => (SETTING.exec(type) ?? QUESTION.exec(type))?.[1] ?? []),
  );
  return [...kinds].map((kind) => ({ room: EVERYBODY, name: 'setting', payload: { kind } }));
}

/** A notice concerns one person only. */
export const noticeHints = (events: readonly StoredEvent[]): Hint[] => {
  const people = new Set(
    events.flatMap(({ type, data }) => (type === 'notice.written' ? [String(data['userId'])] : [])),
  );
  return [...people].map((userId) => ({ room: userRoom(userId), name: 'notice', payload: {} }));
};
