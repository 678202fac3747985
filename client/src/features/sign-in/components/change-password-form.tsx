import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useChangePassword } from '../api/sign-in';
import { Form } from './sign-in-form';

const shortest = 8;

interface Values {
  current: string;
  next: string;
  repeat: string;
}

/** The own password in place of the one-time one; nothing else is open before that. */
export function ChangePasswordForm() {
  const { t } = useTranslation(['signIn', 'common']);
  const change = useChangePassword();
  const refusal = usePasswordRefusal(change.error);
  const { register, handleSubmit, formState, getValues } = useForm<Values>();
  const required = t('common:field.required');
  const { errors } = formState;
  return (
    <Form
      noValidate
      onSubmit={handleSubmit(({ current, next }) => change.mutate({ current, next }))}
    >
      <Typography variant="body2" color="textSecondary">
        {t('change.text')}
      </Typography>
      {refusal !== null && <Alert severity="error">{refusal}</Alert>}
      <TextField
        label={t('change.current')}
        type="password"
        autoComplete="current-password"
        autoFocus
        error={errors.current?.message}
        {...register('current', { required })}
      />
      <TextField
        label={t('change.next')}
        type="password"
        autoComplete="new-password"
        help={t('change.rule')}
        error={errors.next?.message}
        {...register('next', {
          required,
          minLength: { value: shortest, message: t('change.tooShort') },
        })}
      />
      <TextField
        label={t('change.repeat')}
        type="password"
        autoComplete="new-password"
        error={errors.repeat?.message}
        {...register('repeat', {
          required,
          validate: (repeat) => repeat === getValues('next') || t('change.different'),
        })}
      />
      <Button
        type="submit"
        variant="contained"
        color="primary"
        size="large"
        disabled={change.isPending}
      >
        {t('change.submit')}
      </Button>
    </Form>
  );
}

/** The server knows more rules (common passwords); its sentence is shown where it gives one. */
function usePasswordRefusal(error: unknown): string | null {
  const { t } = useTranslation(['signIn', 'common']);
  const common = useTranslation('common');
  if (error === null) return null;
  if (isProblem(error, 'password.wrong')) return t('change.currentWrong');
  if (isProblem(error, 'password.same', 'password.too-weak')) return t('change.tooWeak');
  if (isProblem(error) && error.fields[0]) return error.fields[0].message;
  return problemText(common.t, error);
}
