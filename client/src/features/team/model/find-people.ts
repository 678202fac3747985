import type { User } from '../../../api/types/access';

/** People of whose name or e-mail address a word begins with each typed word. */
export function findPeople(users: readonly User[], typed: string): User[] {
  const wanted = wordsOf(typed);
  return users.filter(({ name, email }) => {
    const own = [...wordsOf(name), ...wordsOf(email), email.toLowerCase()];
    return wanted.every((start) => own.some((word) => word.startsWith(start)));
  });
}

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.@-]+/u)
    .filter((word) => word !== '');
