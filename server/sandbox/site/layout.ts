import { html, trusted } from './html.js';
import type { Content, Html } from './html.js';
import { hiddenFields, sun } from './parts.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { link } from './visit.js';
import type { Visit } from './visit.js';

export const PLACES = [
  { key: 'facebook', title: 'Facebook', path: '/facebook' },
  { key: 'messenger', title: 'Messenger', path: '/messenger' },
  { key: 'google', title: 'Google', path: '/google' },
  { key: 'forum', title: 'Forum', path: '/forum' },
] as const;
export type PlaceKey = (typeof PLACES)[number]['key'];

const NAMES_OFFERED = 200;

export interface Shown {
  place?: PlaceKey;
  title: string;
  wide?: boolean;
  /** Names to choose from. */
  names: readonly string[];
  body: Content;
}

/** A whole page: band, places, who one is, and what the place shows. */
export function pageHtml(visit: Visit, nonce: string, shown: Shown): string {
  const { place, title, wide, names, body } = shown;
  const stays = Object.fromEntries(
    Object.entries(visit.query).filter(([name]) => name !== 'as'),
  ) as Record<string, string>;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Sandbox</title>
        <link rel="icon" href="/sun.svg" type="image/svg+xml" />
        <style nonce="${nonce}">
          ${trusted(STYLE)}
        </style>
      </head>
      <body class="${place ?? 'start'}">
        <a class="skip" href="#main">Skip to the content</a>
        <aside class="band" aria-label="About this page">
          <strong>Sandbox</strong> – stand-in, not the real network. Nothing leaves this machine.
          ${visit.desk && html`<a href="${visit.desk}">Open the desk</a>`}
        </aside>
        <header class="top">
          <div>
            <a class="home" href="${link(visit, '/')}">${logo()}<span>Lumen Bank</span></a>
            <nav aria-label="Places">${PLACES.map((one) => placeLink(visit, one, place))}</nav>
            <form class="who" method="get">
              <label for="as">You are writing as</label>
              <input
                id="as"
                name="as"
                list="names"
                value="${visit.as}"
                maxlength="80"
                autocomplete="off"
              />
              <datalist id="names">
                ${names.slice(0, NAMES_OFFERED).map((name) => html`<option value="${name}"></option>`)}
              </datalist>
              ${hiddenFields(stays)}
              <button class="quiet">Switch</button>
            </form>
          </div>
        </header>
        <main id="main" ${wide ? html`class="wide"` : ''}>${body}</main>
        <div id="told" class="unseen" role="status"></div>
        <script nonce="${nonce}">
          ${trusted(SCRIPT)};
        </script>
      </body>
    </html>`.toString();
}

const logo = (): Html => html`<b class="face brand sm">${sun}</b>`;

function placeLink(visit: Visit, one: (typeof PLACES)[number], place?: PlaceKey): Html {
  const current = one.key === place ? html`aria-current="page"` : '';
  return html`<a href="${link(visit, one.path)}" ${current}>${one.title}</a>`;
}
