import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { Avatar } from '../../ui/avatar/avatar';
import { WorkDot } from './work-dot';

const AccountPanel = lazy(async () => ({
  default: (await import('./account-panel')).AccountPanel,
}));

const Face = styled(ButtonBase)({ borderRadius: '50%', padding: 3 });

/** The own picture; behind it account and preferences. */
export function AccountMenu({ placement }: { placement: 'right' | 'top' }) {
  const { t } = useTranslation('shell');
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Tooltip title={t('account.menu')} placement={placement}>
        <Face
          aria-label={t('account.menu')}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Avatar name={me.name} size={30} />
          <WorkDot />
        </Face>
      </Tooltip>
      <Suspense>
        {anchor !== null && (
          <AccountPanel anchor={anchor} placement={placement} onClose={() => setAnchor(null)} />
        )}
      </Suspense>
    </>
  );
}
