import { SANDBOX_PAGES } from '../accounts.js';
import { chatOf } from '../facebook/chat.js';
import type { StoredMessage } from '../world/records.js';
import { html } from './html.js';
import type { Html } from './html.js';
import type { Shown } from './layout.js';
import { ago, face, hiddenFields } from './parts.js';
import { link } from './visit.js';
import type { Visit } from './visit.js';

const CHATS_SHOWN = 40;
const dayOf = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

/** Messenger as one customer sees it; the other customers' chats stand beside it to switch to. */
export function messengerPage(visit: Visit): Shown {
  const { world, page, as } = visit;
  const people = world.peopleOf({ network: 'facebook', accountId: page.id });
  const me = world.personNamed({ network: 'facebook', accountId: page.id }, as);
  const messages = me ? chatOf(world, page.id, me.id) : [];
  return {
    place: 'messenger',
    title: `Chat with ${page.name}`,
    wide: true,
    names: people.map(({ name }) => name),
    body: html`<nav class="tabs" aria-label="Page">
        ${SANDBOX_PAGES.map(
          (one) =>
            html`<a
              href="${link({ ...visit, page: one }, '/messenger')}"
              ${one.id === page.id && html`aria-current="page"`}
              >${one.name}</a
            >`,
        )}
      </nav>
      <div class="card chat">
        <nav class="people" id="people" aria-label="Customers" data-live>${chatList(visit)}</nav>
        <section class="thread" aria-label="Chat">
          <header>
            ${face(page.name, true)}
            <div>
              <h1 class="name">${page.name}</h1>
              <p class="soft small">${as} is writing to the bank</p>
            </div>
          </header>
          <div class="msgs" id="msgs" data-live>
            ${messages.length === 0 && html`<p class="day">Say something to the bank.</p>`}
            ${messages.map((message, i) => bubble(visit, message, messages[i - 1]))}
            ${lastState(visit, messages.at(-1))}
          </div>
          <form class="say" method="post" action="/act" data-quiet>
            ${hiddenFields({ do: 'message', pageId: page.id, as, back: visit.here })}
            <textarea
              id="say"
              name="text"
              rows="1"
              maxlength="2000"
              placeholder="Message as ${as}"
              aria-label="Message as ${as}"
              required
            ></textarea>
            <button>Send</button>
          </form>
        </section>
      </div>`,
  };
}

function chatList(visit: Visit): Html[] {
  const { world, page, as } = visit;
  const chats = world
    .peopleOf({ network: 'facebook', accountId: page.id })
    .flatMap(({ id, name }) => {
      const last = chatOf(world, page.id, id).at(-1);
      return last ? [{ name, last }] : [];
    })
    .sort((a, b) => b.last.createdAt.localeCompare(a.last.createdAt))
    .slice(0, CHATS_SHOWN);
  return chats.map(
    ({ name, last }) =>
      html`<a
        href="${link({ ...visit, as: name }, '/messenger')}"
        ${name === as && html`aria-current="true"`}
      >
        ${face(name, false)}
        <div>
          <span class="name">${name}</span>
          <span class="small soft"
            >${last.from === 'page' && 'Bank: '}${last.text || 'Picture'}</span
          >
        </div>
        <span class="small soft">${ago(last.createdAt, visit.now)}</span>
      </a>`,
  );
}

function bubble(visit: Visit, message: StoredMessage, before: StoredMessage | undefined): Html {
  const day = message.createdAt.slice(0, 10);
  const mine = message.from === 'person';
  const { attachment } = message;
  const own = attachment?.type === 'image' && attachment.url.startsWith('/media/');
  return html`${
      day !== before?.createdAt.slice(0, 10) &&
      html`<p class="day">${dayOf.format(new Date(message.createdAt))}</p>`
    }
    <div
      class="msg ${mine && 'mine'}"
      id="m${message.id}"
      data-item="${mine ? 'person' : 'brand'}"
      title="${message.createdAt}"
    >
      <span class="said">${message.text}</span>
      ${own && html`<img src="${attachment.url}" alt="Picture" />`}
      ${attachment && !own && html`<span>Attachment: ${attachment.name ?? attachment.url}</span>`}
    </div>`;
}

function lastState(visit: Visit, last: StoredMessage | undefined): Html | false {
  if (!last) return false;
  const mine = last.from === 'person';
  return html`<p class="stamp ${mine && 'mine'}">
    ${mine ? 'Delivered' : visit.page.name} · ${ago(last.createdAt, visit.now)}
  </p>`;
}
