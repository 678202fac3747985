import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

const known = {
  'ladder.name-taken': 'refusal.ladderName',
  'ladder.no-rungs': 'refusal.noRungs',
  'ladder.too-many-rungs': 'refusal.tooManyRungs',
  'ladder.points-to-itself': 'refusal.itself',
  'ladder.bad-rung': 'refusal.badRung',
  'department.name-taken': 'refusal.departmentName',
  'department.nobody': 'refusal.nobody',
  'escalation.open': 'refusal.open',
  'escalation.top': 'refusal.top',
  'escalation.state': 'refusal.late',
  'question.answered': 'refusal.late',
  'question.withdrawn': 'refusal.late',
  'question.just-reminded': 'refusal.reminded',
} as const;

const isKnown = (code: string): code is keyof typeof known => code in known;

/** Why something about ladders, departments or questions was refused, in words. */
export function useRefusalText(): (error: unknown) => string {
  const { t } = useTranslation('escalation');
  const common = useTranslation('common');
  return (error) =>
    isProblem(error) && isKnown(error.code) ? t(known[error.code]) : problemText(common.t, error);
}
