import { html } from './html.js';
import type { Html } from './html.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The bank's sign: a low sun. */
export const sun = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <path d="M6 22a10 10 0 0 1 20 0z" fill="#f2a72e" />
  <path
    d="M16 4v5M5.5 9.5l3.2 3.2M26.5 9.5l-3.2 3.2M3 26h26"
    stroke="#f2a72e"
    stroke-width="2.4"
    stroke-linecap="round"
    fill="none"
  />
</svg>`;

/** A round face with initials for people, the sign for the bank. */
export function face(name: string, ours: boolean, small = false): Html {
  const size = small ? ' sm' : '';
  if (ours) return html`<span class="face brand${size}" aria-hidden="true">${sun}</span>`;
  const letters = name.split(/\s+/).filter(Boolean);
  const initials = [letters[0], letters.length > 1 ? letters.at(-1) : undefined]
    .flatMap((word) => (word ? [...word][0] : []))
    .join('')
    .toUpperCase();
  const tone = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6;
  return html`<span class="face t${tone}${size}" aria-hidden="true">${initials}</span>`;
}

const dateOf = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const exactly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** "now", "5 min", "3 h", then the date. */
export function ago(iso: string, now: Date): Html {
  const then = new Date(iso);
  const age = now.getTime() - then.getTime();
  const text =
    age < MINUTE
      ? 'now'
      : age < HOUR
        ? `${Math.floor(age / MINUTE)} min`
        : age < DAY
          ? `${Math.floor(age / HOUR)} h`
          : dateOf.format(then);
  return html`<time datetime="${iso}" title="${exactly.format(then)}">${text}</time>`;
}

export function stars(count: number): Html {
  return html`<span class="stars" role="img" aria-label="${count} of 5 stars"
    >${'★'.repeat(count)}<span>${'★'.repeat(5 - count)}</span></span
  >`;
}

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** Fields that no visitor sees. */
export const hiddenFields = (fields: Record<string, string>): Html[] =>
  Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
