import type { Incident } from '../../../api/types/incidents';

/** The words so far, and the statement under them. */
export const withStatement = (body: string, statement: string): string =>
  body.trim() === '' ? statement : `${body.trimEnd()}\n\n${statement}`;

/** The approved statement for somebody who writes this language; the first where there is none. */
export function statementIn(
  { statement, statementApprovedAt }: Pick<Incident, 'statement' | 'statementApprovedAt'>,
  language: string | null,
): string | null {
  if (statementApprovedAt === null) return null;
  return (statement.find((one) => one.language === language) ?? statement[0])?.text ?? null;
}
