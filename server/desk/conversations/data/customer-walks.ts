import type { Segment } from '../../../crm/contract.js';
import type { TimeMark } from '../../../platform/database/index.js';
import type { CustomerSort } from '../domain/customer-order.js';
import type { Parameters } from './parameters.js';

export interface CustomerListRequest {
  /** A tsquery of beginnings; null lists everybody. */
  words: string | null;
  /** Null: every channel, and also people who have not spoken. */
  channelIds: readonly string[] | null;
  segment?: Segment;
  sort?: CustomerSort;
  limit: number;
  after?: TimeMark;
  now: Date;
}

/** Of people whom very many words fit, those who were made known last are looked at. */
const MOST = 2000;

/** Where the values stand in the statement; all of them are used in it. */
interface Places {
  channels: string;
  now: string;
  words: string | null;
  segment: string | null;
}

/**
 * One page of customers as SQL for `with page as (…)`: `id`, `key` and `mark`, the greatest key first;
 * a key is a time or a number, as the sort says, and the mark tells equals apart. Who is part of somebody else is not listed.
 */
export function customerWalk(
  request: CustomerListRequest,
  ground: Pick<Places, 'channels' | 'now'>,
  parameters: Parameters,
): string {
  const { sort = 'contact', after, limit } = request;
  const places: Places = {
    ...ground,
    words: request.words === null ? null : parameters.add(request.words, 'text'),
    segment: request.segment === undefined ? null : parameters.add(request.segment, 'text'),
  };
  const type = KEY_TYPE[sort];
  const beyond = (key: string, id: string): string =>
    after
      ? `(${key}, ${id}) < (${parameters.add(after.at, type)}, ${parameters.add(after.id, 'uuid')})`
      : 'true';
  const count = Math.trunc(limit);
  if (sort === 'contact' && places.words === null && places.segment === null)
    return byLastContact(places, beyond('c.last_message_at', 'c.id'), count);
  return `select found.id, found.key, found.id as mark from (
      select cu.id, (${KEY[sort](places)})::${type} as key
      from (${candidates(sort, places)}) candidate(id) join customer cu on cu.id = candidate.id
      where cu.part_of is null and ${spoke(places)} and ${inSegment(places)}) found
    where ${beyond('found.key', 'found.id')}
    order by found.key desc, found.id desc limit ${count}`;
}

/** What a page mark of this order holds. */
export const isByTime = (sort: CustomerSort): boolean => KEY_TYPE[sort] === 'timestamptz';

const KEY_TYPE: Readonly<Record<CustomerSort, 'timestamptz' | 'bigint'>> = {
  contact: 'timestamptz',
  newest: 'timestamptz',
  complaints: 'bigint',
  followers: 'bigint',
};

const KEY: Readonly<Record<CustomerSort, (places: Places) => string>> = {
  contact: () => `coalesce((select max(i.last_seen_at) from identity i where i.customer_id = cu.id),
    cu.created_at)`,
  newest: () => 'cu.created_at',
  complaints: ({ channels, now }) => `select count(distinct x.conversation_id)
    from identity i join complaint x on x.identity_id = i.id
    where i.customer_id = cu.id and x.at > ${now} - interval '30 days'
      and (${channels} is null or x.channel_id = any(${channels}))`,
  followers: () =>
    `select coalesce(sum(i.followers), 0) from identity i where i.customer_id = cu.id`,
};

/** Among whom is looked: whoever the words fit, is in the segment, or has what is sorted by. */
function candidates(sort: CustomerSort, { words, segment, now }: Places): string {
  if (words !== null)
    return `select distinct coalesce(c.part_of, c.id) from (
        select cu.id from customer cu
        where hark_person_words(cu.name, cu.email::text, cu.phone) @@ to_tsquery('hark_simple', ${words})
        union
        select i.customer_id from identity i
        where hark_person_words(i.name, i.handle, null) @@ to_tsquery('hark_simple', ${words})
        order by 1 desc limit ${MOST}) fits join customer c on c.id = fits.id`;
  if (segment !== null)
    return `select distinct s.customer_id from customer_in_segment s where s.segment = ${segment}`;
  if (sort === 'complaints')
    return `select distinct i.customer_id from complaint x join identity i on i.id = x.identity_id
      where x.at > ${now} - interval '30 days'`;
  if (sort === 'followers')
    return `select distinct i.customer_id from identity i where i.followers > 0`;
  return 'select id from customer';
}

/** Whether the customer `cu` spoke on one of the channels. */
const spoke = ({ channels }: Places): string => `(${channels} is null or exists (
    select from identity i join conversation c on c.identity_id = i.id
    where i.customer_id = cu.id and c.channel_id = any(${channels}))
  or exists (
    select from identity i join conversation_participant p on p.identity_id = i.id
    join conversation c on c.id = p.conversation_id
    where i.customer_id = cu.id and c.channel_id = any(${channels})))`;

const inSegment = ({ segment }: Places): string =>
  segment === null
    ? 'true'
    : `exists (select from customer_in_segment s where s.customer_id = cu.id and s.segment = ${segment})`;

/** Along the conversations, newest first: each customer where the newest of theirs stands. */
const byLastContact = ({ channels }: Places, beyond: string, count: number): string =>
  `select i.customer_id as id, c.last_message_at as key, c.id as mark
   from conversation c join identity i on i.id = c.identity_id
   where c.merged_into is null and (${channels} is null or c.channel_id = any(${channels}))
     and ${beyond}
     and not exists (
       select from identity also join conversation later on later.identity_id = also.id
       where also.customer_id = i.customer_id and later.merged_into is null
         and (${channels} is null or later.channel_id = any(${channels}))
         and (later.last_message_at, later.id) > (c.last_message_at, c.id))
   order by c.last_message_at desc, c.id desc limit ${count}`;
