import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

const known = {
  'user.email-taken': 'refusal.emailTaken',
  'user.own-account': 'refusal.ownAccount',
  'user.last-administrator': 'refusal.lastAdministrator',
  'team.name-taken': 'refusal.nameTaken',
  'team.has-work': 'refusal.hasWork',
} as const;

const isKnown = (code: string): code is keyof typeof known => code in known;

/** Why a change of people or teams was refused, in words. */
export function useRefusalText(): (error: unknown) => string {
  const { t } = useTranslation('team');
  const common = useTranslation('common');
  return (error) =>
    isProblem(error) && isKnown(error.code) ? t(known[error.code]) : problemText(common.t, error);
}
