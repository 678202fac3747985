import { fromOf } from '../facebook/people.js';
import type { StoredRecommendation } from '../world/records.js';
import { commentTree } from './comment-tree.js';
import { does, writeForm } from './forms.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { ago, face } from './parts.js';
import type { Visit } from './visit.js';

/** What people say of the page, and whether they recommend it. */
export function recommendationList(visit: Visit): Html {
  const stories = visit.world.recommendations
    .in(visit.page.id)
    .filter(({ removed }) => !removed)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return html`<section class="card">
      ${writeForm(visit, {
        act: { do: 'recommendation', pageId: visit.page.id },
        id: 'recommend',
        placeholder: `What should others know about ${visit.page.name}?`,
        button: 'Publish',
        before: html`<label class="field"
          >Do you recommend ${visit.page.name}?
          <select name="recommends">
            <option value="true">Yes, I recommend it</option>
            <option value="false">No, I do not</option>
          </select></label
        >`,
      })}
    </section>
    ${stories.map((story) => storyCard(visit, story))}`;
}

function storyCard(visit: Visit, story: StoredRecommendation): Html {
  const { name } = fromOf(visit.world, story.authorId);
  const verdict = story.recommends ? 'recommends' : 'does not recommend';
  return html`<article class="card post" id="s${story.id}" data-item="person">
    <div class="row">
      ${face(name, false)}
      <div>
        <p><span class="name">${name}</span> ${verdict} <b>${visit.page.name}</b></p>
        <p class="acts">
          ${ago(story.createdAt, visit.now)}
          ${
            name === visit.as &&
            does(visit, 'Delete', { do: 'recommendation-remove', storyId: story.id })
          }
        </p>
      </div>
    </div>
    <p class="said">${story.text}</p>
    <div class="talk">
      ${commentTree(visit, story.id)}
      ${writeForm(visit, {
        act: { do: 'comment', postId: story.id },
        id: `write-${story.id}`,
        placeholder: `Comment as ${visit.as}`,
        button: 'Comment',
        slim: true,
      })}
    </div>
  </article>`;
}
