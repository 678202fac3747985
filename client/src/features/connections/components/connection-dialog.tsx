import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { CrmConnection, CrmKind } from '../../../api/types/customer-data';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useAddConnection, useChangeConnection } from '../api/connections';
import {
  attributesIn,
  type ConnectionValues,
  draftFrom,
  secretFields,
  valuesOf,
} from '../model/connection-form';

interface Props {
  kind: CrmKind;
  /** Null: a new one. */
  known: CrmConnection | null;
  onClose: () => void;
}

/** Where a CRM is, what opens it, and what of it the desk keeps. */
export function ConnectionDialog({ kind, known, onClose }: Props) {
  const { t } = useTranslation(['connections', 'common']);
  const refusal = useRefusal();
  const add = useAddConnection();
  const change = useChangeConnection(known?.id ?? '');
  const [writesNotes, setWritesNotes] = useState(known?.writesNotes ?? false);
  const { register, handleSubmit, formState } = useForm<ConnectionValues>({
    defaultValues: valuesOf(kind, known),
  });
  const { errors } = formState;
  const crm = t(`kind.${kind}`);
  const error = add.error ?? change.error;
  const required = t('common:field.required');
  const save = (values: ConnectionValues) => {
    const draft = draftFrom(kind, values, { writesNotes, enabled: known?.enabled ?? true });
    if (known) change.mutate(draft, { onSuccess: onClose });
    else add.mutate({ kind, ...draft }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={known ? t('edit', { name: known.name }) : t('connect', { crm })}
      submit={known ? t('common:action.save') : t('connectNow')}
      busy={add.isPending || change.isPending}
      refusal={error && refusal(error)}
      onSubmit={handleSubmit(save)}
      onClose={onClose}
    >
      <TextField
        label={t('field.name')}
        autoFocus
        autoComplete="off"
        error={errors.name?.message}
        {...register('name', { required })}
      />
      <TextField
        label={t('field.baseUrl')}
        help={t(`help.${kind}Url`)}
        type="url"
        autoComplete="off"
        error={errors.baseUrl?.message}
        {...register('baseUrl', { required })}
      />
      {secretFields[kind].map(({ name, needed }) => (
        <TextField
          key={name}
          label={t(`secret.${name}`)}
          help={known ? t('help.secretKept') : t(`help.${name}`)}
          type="password"
          autoComplete="off"
          optional={!needed}
          error={errors[name]?.message}
          {...register(name, needed && !known ? { required } : {})}
        />
      ))}
      <TextField
        label={t('field.attributes')}
        help={t(`help.${kind}Attributes`)}
        optional
        multiline
        minRows={2}
        error={errors.attributes?.message}
        {...register('attributes', {
          validate: (text) => attributesIn(text) !== undefined || t('help.attributesWrong'),
        })}
      />
      <TextField
        label={t('field.currency')}
        help={t('help.currency')}
        optional
        autoComplete="off"
        error={errors.defaultCurrency?.message}
        {...register('defaultCurrency', {
          validate: (text) => /^([A-Za-z]{3})?$/.test(text.trim()) || t('help.currency'),
        })}
      />
      <SwitchField
        label={t('field.notes')}
        help={t('help.notes')}
        checked={writesNotes}
        onChange={setWritesNotes}
      />
    </FormDialog>
  );
}

function useRefusal() {
  const { t } = useTranslation('connections');
  const common = useTranslation('common');
  return (error: unknown): string => {
    if (isProblem(error, 'crm-connection.incomplete')) return t('problem.incomplete');
    if (isProblem(error, 'crm-connection.bad-address')) return t('problem.badAddress');
    return problemText(common.t, error);
  };
}
