import type { Dice } from './dice.js';
import { MINUTE } from './rhythm.js';
import type { StoryKinship, StoryPerson, StoryThread } from './story.js';

const EVIDENCE = [
  { evidence: 'given-by-customer', detail: 'Gave the same customer number in both places.' },
  { evidence: 'signed-in-visit', detail: 'Followed our link while signed in to online banking.' },
  { evidence: 'crm', detail: 'The same person in the customer file.' },
  { evidence: 'agent-decided', detail: 'Refers to the earlier conversation, with its details.' },
] as const;

/** Most of those who came a second time by another way were recognised; the others look alike. */
export function kinshipsOf(
  kin: readonly { from: StoryPerson; to: StoryPerson }[],
  threads: readonly StoryThread[],
  now: Date,
  dice: Dice,
): StoryKinship[] {
  return kin.map(({ from, to }): StoryKinship => {
    const email = `${plain(to.name)}@example.com`;
    const thread = threads.find(({ items }) =>
      items.some(({ author }) => 'person' in author && author.person === to),
    );
    const by = thread?.assignee;
    if (!by || !dice.chance(0.62)) return { from, to, email, link: null };
    const at = new Date(Math.min(+by.at + 3 * MINUTE, +now));
    return { from, to, email, link: { ...dice.pick(EVIDENCE), by: by.agent, at } };
  });
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
