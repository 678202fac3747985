import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe, useUpdateMe } from '../../../api/session';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';

export const Form = styled('form')({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  maxWidth: 400,
  '& > button': { alignSelf: 'flex-start' },
});

/** The own name as colleagues read it. */
export function ProfileForm() {
  const { t } = useTranslation(['settings', 'common']);
  const me = useMe();
  const update = useUpdateMe();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { register, handleSubmit, formState, reset } = useForm({
    defaultValues: { name: me.name },
  });
  const save = ({ name }: { name: string }) => {
    const onSuccess = () => {
      reset({ name });
      notice({ text: t('profile.saved') });
    };
    update.mutate({ name }, { onError, onSuccess });
  };
  return (
    <Form noValidate onSubmit={handleSubmit(save)}>
      <TextField
        label={t('profile.name')}
        help={t('profile.nameHelp')}
        autoComplete="name"
        error={formState.errors.name?.message}
        {...register('name', { required: t('common:field.required') })}
      />
      <Button type="submit" disabled={!formState.isDirty || update.isPending}>
        {t('common:action.save')}
      </Button>
    </Form>
  );
}
