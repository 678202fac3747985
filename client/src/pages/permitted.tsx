import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../api/session';
import type { Ability } from '../api/types/access';
import { MessageBlock } from '../ui/states/message-block';

/** Shows a page to those whose role includes it; to others that it is not open to them. */
export function Permitted({ ability, children }: { ability: Ability; children: ReactNode }) {
  const { t } = useTranslation('common');
  if (useCan(ability)) return children;
  return (
    <MessageBlock
      icon={Lock}
      role="alert"
      title={t('state.noPermissionTitle')}
      text={t('state.noPermissionText')}
    />
  );
}
