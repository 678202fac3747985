/**
 * Whether the password stands among the 50,000 most used ones of eight and more characters.
 * The list is read at the first question: most processes never ask.
 */
export async function isCommonPassword(password: string): Promise<boolean> {
  const { default: list } = await import('fxa-common-password-list');
  return [password, password.toLowerCase(), withoutTail(password)].some((form) => list.test(form));
}

// `Password2024!` is `password` with what a rule once asked for.
const withoutTail = (password: string): string => password.toLowerCase().replace(/[^a-z]+$/, '');
