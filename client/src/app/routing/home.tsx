import { UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useMe } from '../../api/session';
import { MessageBlock } from '../../ui/states/message-block';
import { sectionsFor } from '../shell/sections';

/** Leads to the first section that this person has. */
export function Home() {
  const { t } = useTranslation('signIn');
  const [first] = sectionsFor(useMe().can).filter(({ ability }) => ability !== null);
  if (first) return <Navigate to={first.path} replace />;
  return <MessageBlock icon={UserRoundX} title={t('noDesk.title')} text={t('noDesk.text')} />;
}
