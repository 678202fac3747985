import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

const known = {
  'channel.already-connected': 'refusal.alreadyConnected',
  'channel.other-account': 'refusal.otherAccount',
} as const;

const isKnown = (code: string): code is keyof typeof known => code in known;

/** Why the server did not take the settings. Wrong fields are named by the server itself. */
export function useRefusal(error: unknown): string | null {
  const { t } = useTranslation('channels');
  const common = useTranslation('common');
  if (error === null || error === undefined) return null;
  if (isProblem(error) && isKnown(error.code)) return t(known[error.code]);
  if (isProblem(error, 'channel.settings')) {
    return error.fields.length > 0 ? t('refusal.fields') : error.message;
  }
  return problemText(common.t, error);
}
