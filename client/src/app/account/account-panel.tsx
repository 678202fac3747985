import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe, useSignOut, useUpdateMe } from '../../api/session';
import { languageNames, languages } from '../../i18n/i18n';
import { Choice } from '../../ui/field/choice';
import { useProblemNotice } from '../../ui/notices/use-problem-notice';
import { WorkStateField } from './work-state-field';

const Panel = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  width: 264,
  maxWidth: '100%',
  padding: 14,
  boxSizing: 'border-box',
});

interface Props {
  anchor: HTMLElement;
  placement: 'right' | 'top';
  onClose: () => void;
}

/** Who one is, how the desk looks, and the way out. */
export function AccountPanel({ anchor, placement, onClose }: Props) {
  const { t } = useTranslation(['shell', 'common']);
  const me = useMe();
  const above = placement === 'top';
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: above ? 'top' : 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'bottom', horizontal: above ? 'right' : 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('account.menu') } }}
    >
      <Panel>
        <div>
          <Typography variant="h4" component="p">
            {me.name}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {t(`common:role.${me.role}`)} · {me.email}
          </Typography>
        </div>
        <WorkStateField />
        <Looks />
        <Divider />
        <SignOut />
      </Panel>
    </Popover>
  );
}

function Looks() {
  const { t } = useTranslation(['shell', 'common']);
  const { language, preferences } = useMe();
  const { mutate } = useUpdateMe();
  const onError = useProblemNotice();
  return (
    <>
      <Choice
        label={t('account.theme')}
        value={preferences.theme ?? 'system'}
        options={(['light', 'dark', 'system'] as const).map((value) => ({
          value,
          label: t(`account.${value}`),
        }))}
        onChange={(theme) => mutate({ preferences: { theme } }, { onError })}
      />
      <Choice
        label={t('account.density')}
        value={preferences.density ?? 'compact'}
        options={(['compact', 'comfortable'] as const).map((value) => ({
          value,
          label: t(`account.${value}`),
        }))}
        onChange={(density) => mutate({ preferences: { density } }, { onError })}
      />
      <Choice
        label={t('account.language')}
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(value) => mutate({ language: value }, { onError })}
      />
    </>
  );
}

function SignOut() {
  const { t } = useTranslation(['shell', 'common']);
  const signOut = useSignOut();
  const onError = useProblemNotice();
  return (
    <Button
      variant="text"
      disabled={signOut.isPending}
      startIcon={<LogOut size={15} aria-hidden />}
      sx={{ justifyContent: 'flex-start', ml: -1 }}
      onClick={() => signOut.mutate(undefined, { onError })}
    >
      {t('account.signOut')}
    </Button>
  );
}
