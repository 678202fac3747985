import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useSignIn, type Credentials } from '../api/sign-in';

export const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16 });

/** E-mail and password. What is wrong with them is never said more exactly than "not right". */
export function SignInForm() {
  const { t } = useTranslation(['signIn', 'common']);
  const signIn = useSignIn();
  const refusal = useRefusal(signIn.error);
  const { register, handleSubmit, formState } = useForm<Credentials>();
  const required = { required: t('common:field.required') };
  return (
    <Form noValidate onSubmit={handleSubmit((credentials) => signIn.mutate(credentials))}>
      {refusal !== null && <Alert severity="error">{refusal}</Alert>}
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        autoFocus
        error={formState.errors.email?.message}
        {...register('email', required)}
      />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="current-password"
        error={formState.errors.password?.message}
        {...register('password', required)}
      />
      <Button
        type="submit"
        variant="contained"
        color="primary"
        size="large"
        disabled={signIn.isPending}
      >
        {t('submit')}
      </Button>
    </Form>
  );
}

function useRefusal(error: unknown): string | null {
  const { t } = useTranslation('signIn');
  const common = useTranslation('common');
  if (error === null) return null;
  if (isProblem(error) && error.status === 429) return t('tooMany');
  if (isProblem(error) && [400, 401, 422].includes(error.status)) return t('refused');
  return problemText(common.t, error);
}
