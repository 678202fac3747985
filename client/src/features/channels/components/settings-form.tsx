import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { SettingsField } from '../../../api/types/channels';
import { TextField } from '../../../ui/field/text-field';
import {
  settingsFault,
  startingText,
  valuesOf,
  type SettingsText,
  type SettingsValues,
} from '../model/settings-values';
import { useRefusal } from './use-refusal';
import { useFieldWords } from './use-words-of';

const Form = styled('form')({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  maxWidth: 480,
  '& > button': { alignSelf: 'flex-start' },
});

interface Props {
  network: string;
  fields: readonly SettingsField[];
  /** What is known already; secrets are only known to be set. */
  known?: Readonly<Record<string, string | number | null>>;
  secretSet?: readonly string[];
  submit: string;
  busy: boolean;
  error: unknown;
  onSubmit: (settings: SettingsValues) => void;
}

/** The settings of a channel as its network describes them. Secrets go in and never come back. */
export function SettingsForm(props: Props) {
  const { network, fields, known, secretSet = [], submit, busy, error, onSubmit } = props;
  const { t } = useTranslation('channels');
  const words = useFieldWords(network);
  const refusal = useRefusal(error);
  const { register, handleSubmit, formState } = useForm<SettingsText>({
    defaultValues: startingText(fields, known),
  });
  const refused = new Map(
    isProblem(error) ? error.fields.map(({ field, message }) => [field, message]) : [],
  );

  return (
    <Form noValidate onSubmit={handleSubmit((text) => onSubmit(valuesOf(fields, text)))}>
      {refusal && <Alert severity="error">{refusal}</Alert>}
      {fields.map((field) => {
        const { label, help } = words(field);
        const isSet = secretSet.includes(field.name);
        const long = field.type === 'json';
        return (
          <TextField
            key={field.name}
            label={label}
            help={isSet ? `${t('settings.secretSet')} ${help}` : help}
            optional={!field.required}
            error={formState.errors[field.name]?.message ?? refused.get(field.name)}
            type={field.secret && !long ? 'password' : 'text'}
            multiline={long}
            minRows={long ? 3 : undefined}
            maxRows={8}
            placeholder={isSet ? '••••••••' : undefined}
            autoComplete={field.secret ? 'new-password' : 'off'}
            inputProps={{ spellCheck: false }}
            {...register(field.name, {
              validate: (text) => {
                const fault = settingsFault(field, text, isSet);
                return fault === null || t(`settings.fault.${fault}`);
              },
            })}
          />
        );
      })}
      <Button type="submit" variant="contained" color="primary" disabled={busy}>
        {submit}
      </Button>
    </Form>
  );
}
