import { randomUUID } from 'node:crypto';
import type { SandboxAct } from '../../../../server/sandbox/contract.js';
import type { DeskWorld, Person } from '../../replies/support/desk-world.js';

export interface Talker {
  name: string;
  texts: string[];
  customerId: string;
  conversationIds: string[];
}

/** Somebody who complained as a comment, in a message, in a review and in the forum. */
export async function talkerOnFourPlaces(world: DeskWorld, agent: Person): Promise<Talker> {
  const name = `Quirina ${randomUUID().slice(0, 8)} Vandersmissen`;
  const word = () => `zq${randomUUID().replaceAll('-', '')}`;
  const texts = [word(), word(), word(), word()];
  const acts: SandboxAct[] = [
    { do: 'comment', author: name, text: `My card ${texts[0]}` },
    { do: 'message', author: name, text: `Again ${texts[1]}` },
    { do: 'review', author: name, stars: 1, text: `Never ${texts[2]}` },
    { do: 'topic', author: name, title: `Help ${texts[3]}`, text: `Please ${texts[3]}` },
  ];
  const conversationIds: string[] = [];
  for (const act of acts) conversationIds.push((await world.customerSays(act)).conversationId);
  const customers = await world.db.query<{ id: string; identityId: string }[]>(
    `select distinct i.customer_id as id, i.id as "identityId" from identity i
     join conversation c on c.identity_id = i.id where c.id = any($1::uuid[])`,
    [conversationIds],
  );
  const customerId = customers[0]!.id;
  for (const { id, identityId } of customers)
    if (id !== customerId)
      await agent.desk.post(`/api/v1/customers/${customerId}/links`, {
        identityId,
        evidence: 'given-by-customer',
        detail: `${name} said so`,
      });
  return { name, texts, customerId, conversationIds };
}
