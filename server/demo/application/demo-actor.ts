import { DEMO_PEOPLE, type DemoPerson } from '../domain/people.js';
import type { DemoHouse } from './demo-house.js';

/** Somebody of the demo brand as whoever acts. */
export const demoActor = (
  { userIds }: Pick<DemoHouse, 'userIds'>,
  key: DemoPerson['key'],
): { userId: string; name: string; ip: null } => ({
  userId: userIds.get(key)!,
  name: DEMO_PEOPLE.find((person) => person.key === key)!.name,
  ip: null,
});
