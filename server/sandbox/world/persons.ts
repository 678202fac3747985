import { SANDBOX_FORUM } from '../accounts.js';
import type { SandboxNetwork, SandboxPerson } from '../contract.js';
import { newNumericId, nextCountedId } from './ids.js';
import type { WorldRecord } from './records.js';
import type { World } from './world.js';

const LONGEST_NAME = 80;

export interface PersonInPlace {
  person: SandboxPerson;
  /** The record that makes the person known, when it is somebody new. */
  records: WorldRecord[];
}

/** The person of that name in one account, made when there is none. */
export function personInPlace(
  world: World,
  network: SandboxNetwork,
  accountId: string | undefined,
  givenName: string | undefined,
): PersonInPlace {
  const name = givenName?.trim().slice(0, LONGEST_NAME) || 'Sam Visitor';
  const of = { network, ...(accountId && { accountId }) };
  const known = world.personNamed(of, name);
  if (known) return { person: known, records: [] };
  const person = {
    ...of,
    id: newPersonId(world, network),
    name,
    ...usernameIn(world, network, name),
  };
  return { person, records: [{ t: 'person', v: person }] };
}

function newPersonId(world: World, network: SandboxNetwork): string {
  if (network === 'facebook') return newNumericId(16);
  if (network === 'google-reviews') return `g${newNumericId(20)}`;
  return nextCountedId(world.peopleOf({ network }), SANDBOX_FORUM.firstVisitorId);
}

function usernameIn(world: World, network: SandboxNetwork, name: string): { username?: string } {
  if (network !== 'discourse') return {};
  const plain = name.normalize('NFD').replace(/[^\w\s.-]/g, '');
  const base =
    plain
      .trim()
      .replace(/[\s.-]+/g, '_')
      .slice(0, 20) || 'member';
  const taken = new Set(world.peopleOf({ network }).map(({ username }) => username));
  taken.add(SANDBOX_FORUM.brand.username);
  let username = base;
  for (let n = 1; taken.has(username); n += 1) username = `${base}${n}`;
  return { username };
}
