import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { sessionQuery } from '../../api/session';
import { signInOptionsQuery } from '../../features/sign-in/api/sign-in-options';
import { ChangePasswordForm } from '../../features/sign-in/components/change-password-form';
import { DemoPeople } from '../../features/sign-in/components/demo-people';
import { SignInForm } from '../../features/sign-in/components/sign-in-form';
import { paths } from '../../paths/paths';
import { useDocumentTitle } from '../../ui/page/page';
import { localTarget } from './local-target';

const Root = styled('main')(({ theme }) => ({
  display: 'flex',
  minHeight: '100dvh',
  padding: 24,
  boxSizing: 'border-box',
  backgroundColor: theme.vars.palette.hark.ground.page,
}));

const Card = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 20,
  width: '100%',
  maxWidth: 380,
  margin: 'auto',
  padding: 28,
  boxSizing: 'border-box',
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
}));

/** The door: sign in, be a demo person, or replace a one-time password. */
export function SignInPage() {
  const { t } = useTranslation('signIn');
  const { data: me } = useQuery(sessionQuery);
  const { data: options } = useQuery(signInOptionsQuery);
  const [parameters] = useSearchParams();
  useDocumentTitle(t('title'));

  if (me && !me.mustChangePassword) {
    return <Navigate to={localTarget(parameters.get('to')) ?? paths.home} replace />;
  }
  const heading = me ? t('change.title') : t('welcome', { brand: options?.brand ?? 'Hark' });
  return (
    <Root>
      <Card>
        <Typography variant="h1">{heading}</Typography>
        {me ? <ChangePasswordForm /> : <SignInForm />}
        {!me && options && options.demo.length > 0 && (
          <>
            <Divider />
            <DemoPeople people={options.demo} />
          </>
        )}
      </Card>
    </Root>
  );
}
