import { SANDBOX_LOCATION } from '../accounts.js';
import { changedAt } from '../google/reviews.js';
import type { StoredReview } from '../world/records.js';
import { does, opens, writeForm } from './forms.js';
import { html } from './html.js';
import type { Html } from './html.js';
import type { Shown } from './layout.js';
import { ago, count, face, stars } from './parts.js';
import type { Visit } from './visit.js';

const REVIEWS_SHOWN = 40;

/** The branch's entry with its reviews. */
export function googlePage(visit: Visit): Shown {
  const { world } = visit;
  const reviews = world.reviews
    .all()
    .filter(({ removed }) => !removed)
    .sort((a, b) => changedAt(b).localeCompare(changedAt(a)));
  return {
    place: 'google',
    title: `${SANDBOX_LOCATION.name}: reviews`,
    names: world.peopleOf({ network: 'google-reviews' }).map(({ name }) => name),
    body: html`<div class="stack">
      <section class="card stack" id="score" data-live>
        ${map}
        <div>
          <h1>${SANDBOX_LOCATION.name}</h1>
          <p class="soft">Bank · ${SANDBOX_LOCATION.address} · Open until 17:00</p>
        </div>
        ${score(reviews)}
      </section>
      <section class="card">
        ${writeForm(visit, {
          act: { do: 'review' },
          id: 'review',
          placeholder: `Review the branch as ${visit.as}`,
          button: 'Post',
          rows: 3,
          before: pickStars('new', 5),
        })}
      </section>
      <div class="stack" id="reviews" data-live>
        ${reviews.slice(0, REVIEWS_SHOWN).map((review) => reviewCard(visit, review))}
      </div>
    </div>`,
  };
}

/** A few streets around the branch, ours and nobody's. */
const map = html`<svg
  class="map"
  viewBox="0 0 660 120"
  preserveAspectRatio="xMidYMid slice"
  aria-hidden="true"
>
  <path
    class="street"
    d="M-10 90 C120 60 220 110 330 66 S560 40 680 70 M80 -10 L150 130 M250 -10 L230 130 M420 -10 L470 130 M600 -10 L560 130 M-10 30 L680 16"
  />
  <path class="river" d="M-10 128 C160 96 300 134 460 104 S620 96 680 108" />
  <path
    class="pin"
    d="M340 22a17 17 0 0 1 17 17c0 12-17 29-17 29s-17-17-17-29a17 17 0 0 1 17-17z"
  />
  <circle class="eye" cx="340" cy="39" r="6" />
</svg>`;

function score(reviews: readonly StoredReview[]): Html {
  if (reviews.length === 0) return html`<p class="soft">Nobody has reviewed the branch yet.</p>`;
  const average = reviews.reduce((sum, one) => sum + one.stars, 0) / reviews.length;
  return html`<div class="score">
    <div>
      <strong>${average.toFixed(1)}</strong>
      <p>${stars(Math.round(average))}</p>
      <p class="soft small">${count(reviews.length, 'review')}</p>
    </div>
    <ul class="bars">
      ${[5, 4, 3, 2, 1].map((n) => {
        const of = reviews.filter((one) => one.stars === n).length;
        return html`<li>
          ${n}<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width="${(100 * of) / reviews.length}" height="8" /></svg
          >${of}
        </li>`;
      })}
    </ul>
  </div>`;
}

function pickStars(id: string, chosen: number): Html {
  return html`<fieldset class="pick">
    <legend class="unseen">Stars</legend>
    ${[5, 4, 3, 2, 1].map(
      (n) =>
        html`<input
            type="radio"
            name="stars"
            id="${id}-${n}"
            value="${n}"
            ${n === chosen && html`checked`}
          /><label for="${id}-${n}" title="${count(n, 'star')}"
            >★<span class="unseen">${count(n, 'star')}</span></label
          >`,
    )}
  </fieldset>`;
}

function reviewCard(visit: Visit, review: StoredReview): Html {
  const name = visit.world.people.get(review.authorId)?.name ?? 'A Google user';
  const { id, reply } = review;
  return html`<article class="card" id="g${id}" data-item="person">
    <div class="row">
      ${face(name, false)}
      <div>
        <h2 class="name">${name}</h2>
        <p>
          ${stars(review.stars)}
          <span class="soft small"
            >${ago(changedAt(review), visit.now)}${review.updatedAt && ' · edited'}</span
          >
        </p>
        ${review.text && html`<p class="said">${review.text}</p>`}
        ${name === visit.as && html`<div class="acts">${ownActions(visit, review)}</div>`}
        ${
          reply &&
          html`<div class="owner" id="o${id}" data-item="brand">
            <p>
              <span class="name">${SANDBOX_LOCATION.name}</span><span class="mark">Owner</span>
              <span class="soft small">${ago(reply.updatedAt, visit.now)}</span>
            </p>
            <p class="said">${reply.text}</p>
          </div>`
        }
      </div>
    </div>
  </article>`;
}

function ownActions(visit: Visit, { id, stars: given, text = '' }: StoredReview): Html {
  const edit = writeForm(visit, {
    act: { do: 'review-edit', reviewId: id },
    id: `edit-${id}`,
    placeholder: 'Your review',
    button: 'Save',
    value: text,
    before: pickStars(id, given),
  });
  return html`${opens(`e${id}`, 'Edit', edit)}
  ${does(visit, 'Delete', { do: 'review-remove', reviewId: id })}`;
}
