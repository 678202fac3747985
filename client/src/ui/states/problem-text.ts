import type { TFunction } from 'i18next';
import { isProblem, isUnreachable } from '../../api/problem';

/** What failed, in the reader's language, for a notice or under a form. */
export function problemText(t: TFunction<'common'>, error: unknown): string {
  if (isUnreachable(error)) return t('problem.unreachable');
  if (!isProblem(error)) return t('problem.other');
  if (error.status === 403) return t('problem.denied');
  if (error.status === 404) return t('problem.notFound');
  if (error.status === 409) return t('problem.conflict');
  if (error.status === 429) return t('problem.rateLimited');
  if (error.status === 400 || error.status === 422) return t('problem.invalid');
  return t('problem.other');
}
