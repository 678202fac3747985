import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { problemText } from '../../../ui/states/problem-text';
import { useChangePassword } from '../api/password';
import { Form } from './profile-form';

const shortest = 8;

interface Values {
  current: string;
  next: string;
  repeat: string;
}

/** A new password of one's own; other devices are signed out with it. */
export function PasswordForm() {
  const { t } = useTranslation(['settings', 'common']);
  const change = useChangePassword();
  const notice = useNotice();
  const refusal = useRefusal(change.error);
  const { register, handleSubmit, formState, getValues, reset } = useForm<Values>();
  const required = t('common:field.required');
  const { errors } = formState;
  const save = ({ current, next }: Values) => {
    const onSuccess = () => {
      reset();
      notice({ text: t('password.saved') });
    };
    change.mutate({ current, next }, { onSuccess });
  };
  return (
    <Form noValidate onSubmit={handleSubmit(save)}>
      {refusal !== null && <Alert severity="error">{refusal}</Alert>}
      <TextField
        label={t('password.current')}
        type="password"
        autoComplete="current-password"
        error={errors.current?.message}
        {...register('current', { required })}
      />
      <TextField
        label={t('password.next')}
        help={t('password.rule')}
        type="password"
        autoComplete="new-password"
        error={errors.next?.message}
        {...register('next', {
          required,
          minLength: { value: shortest, message: t('password.tooShort') },
        })}
      />
      <TextField
        label={t('password.repeat')}
        type="password"
        autoComplete="new-password"
        error={errors.repeat?.message}
        {...register('repeat', {
          required,
          validate: (repeat) => repeat === getValues('next') || t('password.different'),
        })}
      />
      <Button type="submit" disabled={change.isPending}>
        {t('password.submit')}
      </Button>
    </Form>
  );
}

/** The server knows more rules than the form: it has a list of common passwords. */
function useRefusal(error: unknown): string | null {
  const { t } = useTranslation('settings');
  const common = useTranslation('common');
  if (error === null) return null;
  if (isProblem(error, 'password.wrong')) return t('password.currentWrong');
  if (isProblem(error, 'password.same')) return t('password.same');
  if (isProblem(error, 'password.too-weak')) return t('password.tooWeak');
  return problemText(common.t, error);
}
