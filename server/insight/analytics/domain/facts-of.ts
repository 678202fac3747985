import type { BusinessTime } from '../../../desk/work-rules/calendars/contract.js';
import { bucketOf } from './buckets.js';
import { type Cycle, cyclesOf, isWithin } from './cycles.js';
import { type Fact, type FactName, MOODS } from './facts.js';
import type { Story, Word } from './story.js';
import { turnsOf } from './turns.js';

type Opening = Pick<BusinessTime, 'between'>;
type Over = Partial<Pick<Fact, 'messageId' | 'agentId' | 'language' | 'topicId'>>;

/**
 * Everything that figures count in a conversation, whatever order it became known in. Response times
 * are those of people; what came after a reopening and what the desk answered itself stand apart.
 */
export function factsOf(story: Story, opening: Opening): Fact[] {
  const make = maker(story);
  return [
    ...story.words.flatMap((word) => wordFacts(word, make)),
    ...cyclesOf(story).flatMap((cycle) => [
      ...cycleFacts(story, cycle, opening, make),
      ...turnFacts(story, cycle, opening, make),
    ]),
    ...promiseFacts(story, make),
    ...ratingFacts(story, make),
    ...automaticFacts(story, make),
  ];
}

type Make = (fact: FactName, at: number, value: number, over?: Over) => Fact;

function maker({ channelId, kind, teamId, agentId, language, topicId, segments }: Story): Make {
  const place = { channelId, kind, teamId, agentId, language, topicId, segments };
  return (fact, at, value, over = {}) => ({
    fact,
    at,
    value,
    bucket: bucketOf(fact, value),
    messageId: null,
    ...place,
    ...over,
  });
}

function wordFacts(word: Word, make: Make): Fact[] {
  const { messageId, at, language, topicId } = word;
  const own = { messageId, language, topicId };
  if (word.from === 'person')
    return [make('reply-out', at, 1, { messageId, agentId: word.authorId })];
  if (word.from === 'desk') return [];
  return [
    make('message-in', at, word.sentiment === null ? 0 : MOODS[word.sentiment], own),
    ...(word.isPublic ? [make('mention', at, 1, own)] : []),
    ...(word.isComplaint ? [make('complaint', at, 1, own)] : []),
  ];
}

function cycleFacts(story: Story, cycle: Cycle, opening: Opening, make: Make): Fact[] {
  const isFirst = cycle.number === 1;
  const begun = make(isFirst ? 'conversation-in' : 'reopened', cycle.from, 1);
  if (cycle.to === null) return [begun];
  const { from, to } = cycle;
  const isAnswered = story.words.some(
    (word) => word.from !== 'customer' && isWithin(word.at, cycle),
  );
  return [
    begun,
    make('resolved', to, isAnswered ? 0 : 1),
    ...(isFirst
      ? [
          make('resolution', to, to - from),
          make('resolution-business', to, opening.between(from, to)),
        ]
      : [make('reopened-resolution', to, to - from)]),
  ];
}

function turnFacts(story: Story, cycle: Cycle, opening: Opening, make: Make): Fact[] {
  return turnsOf(story.words, cycle).flatMap(({ askedAt, reply, automatic, isFirst }) => [
    ...(reply ? replyFacts(reply, askedAt, isFirst ? cycle.number : null, opening, make) : []),
    ...(automatic
      ? [
          make('automatic-reply', automatic.at, automatic.at - askedAt, {
            messageId: automatic.messageId,
            agentId: null,
          }),
        ]
      : []),
  ]);
}

/** `first`: the number of the cycle whose first answer it is; null for a later one. */
function replyFacts(
  { messageId, authorId, at }: Word,
  askedAt: number,
  first: number | null,
  opening: Opening,
  make: Make,
): Fact[] {
  const by = { messageId, agentId: authorId };
  if (first !== null && first > 1) return [make('reopened-reply', at, at - askedAt, by)];
  const [wall, business] =
    first === 1
      ? (['first-reply', 'first-reply-business'] as const)
      : (['next-reply', 'next-reply-business'] as const);
  return [make(wall, at, at - askedAt, by), make(business, at, opening.between(askedAt, at), by)];
}

const promiseFacts = ({ promises }: Story, make: Make): Fact[] =>
  promises.map(({ at, isMet, agentId }) => make('promise', at, isMet ? 1 : 0, { agentId }));

const ratingFacts = ({ ratings }: Story, make: Make): Fact[] =>
  ratings.flatMap(({ askedAt, answeredAt, rating, agentId }) => [
    make('rating-asked', askedAt, 1, { agentId }),
    ...(answeredAt !== null && rating !== null
      ? [make('rating', answeredAt, rating, { agentId })]
      : []),
  ]);

const automaticFacts = ({ automatic }: Story, make: Make): Fact[] =>
  automatic.flatMap(({ messageId, at, verdict, verdictAt }) => [
    make('automatic-sent', at, 1, { messageId, agentId: null }),
    ...(verdict !== null && verdictAt !== null
      ? [
          make('automatic-judged', verdictAt, verdict === 'right' ? 1 : 0, {
            messageId,
            agentId: null,
          }),
        ]
      : []),
  ]);
