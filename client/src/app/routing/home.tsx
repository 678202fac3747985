import { UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useMe } from '../../api/session';
import { useFirstSteps } from '../../features/first-steps/api/use-first-steps';
import { paths } from '../../paths/paths';
import { MessageBlock } from '../../ui/states/message-block';
import { sectionsFor } from '../shell/sections';
import { Starting } from './starting';

/** Leads to the first section that this person has; on a desk without a channel to the first steps. */
export function Home() {
  const { t } = useTranslation('signIn');
  const [first] = sectionsFor(useMe().can).filter(({ ability }) => ability !== null);
  const steps = useFirstSteps();
  if (steps.state === 'loading') return <Starting />;
  if (steps.state === 'open' && steps.steps.some(({ key, done }) => key === 'channel' && !done)) {
    return <Navigate to={paths.firstSteps} replace />;
  }
  if (first) return <Navigate to={first.path} replace />;
  return <MessageBlock icon={UserRoundX} title={t('noDesk.title')} text={t('noDesk.text')} />;
}
