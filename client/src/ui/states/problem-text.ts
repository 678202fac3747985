import type { TFunction } from 'i18next';
import { failureOf } from './failure';

const words = {
  0: 'problem.unreachable',
  400: 'problem.invalid',
  403: 'problem.denied',
  404: 'problem.notFound',
  409: 'problem.conflict',
  422: 'problem.invalid',
  429: 'problem.rateLimited',
} as const;

const isKnown = (status: number): status is keyof typeof words => status in words;

/** What failed, in the reader's language, for a notice or under a form. */
export function problemText(t: TFunction<'common'>, error: unknown): string {
  const status = failureOf(error)?.status;
  return t(status !== undefined && isKnown(status) ? words[status] : 'problem.other');
}
