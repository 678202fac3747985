import Alert from '@mui/material/Alert';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 14 });

export interface ViewValues {
  name: string;
  isShared: boolean;
}

interface Props {
  id: string;
  initial?: ViewValues;
  error: unknown;
  onSubmit: (values: ViewValues) => void;
}

/** Name of a saved view, and whether everybody has it. */
export function ViewForm({ id, initial, error, onSubmit }: Props) {
  const { t } = useTranslation(['inbox', 'common']);
  const common = useTranslation('common');
  const mayShare = useCan('views.share');
  const { register, handleSubmit, formState } = useForm<ViewValues>({
    defaultValues: initial ?? { name: '', isShared: false },
  });
  return (
    <Form id={id} noValidate onSubmit={handleSubmit(onSubmit)}>
      {error !== null && <Alert severity="error">{problemText(common.t, error)}</Alert>}
      <TextField
        label={t('save.name')}
        help={t('save.nameHelp')}
        autoFocus
        inputProps={{ maxLength: 60 }}
        error={formState.errors.name?.message}
        {...register('name', {
          validate: (name) => name.trim() !== '' || t('common:field.required'),
        })}
      />
      {mayShare && (
        <FormControlLabel
          control={<Switch defaultChecked={initial?.isShared ?? false} {...register('isShared')} />}
          label={t('save.share')}
          sx={{ ml: -0.5 }}
        />
      )}
    </Form>
  );
}
