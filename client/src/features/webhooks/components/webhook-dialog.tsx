import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Webhook, WebhookKind, WebhookTemplate } from '../../../api/types/notices';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { Choice } from '../../../ui/field/choice';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useAddWebhook, useChangeWebhook } from '../api/webhooks';
import { webhookKinds } from '../model/webhook-kinds';
import { SecretDialog } from './secret-dialog';

const Kinds = styled('fieldset')({
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': { padding: 0, marginBottom: 4, fontSize: '0.8125rem', fontWeight: 550 },
  '& label': { display: 'flex', alignItems: 'center', minHeight: 32, fontSize: '0.8125rem' },
});

interface Props {
  /** Null: a new one. */
  webhook: Webhook | null;
  onClose: () => void;
}

/** Where to, in which form, about what; for a new one, then its secret. */
export function WebhookDialog({ webhook, onClose }: Props) {
  const { t } = useTranslation(['webhooks', 'common']);
  const common = useTranslation('common');
  const add = useAddWebhook();
  const change = useChangeWebhook(webhook?.id ?? '');
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { name: webhook?.name ?? '', url: webhook?.url ?? '' },
  });
  const [template, setTemplate] = useState<WebhookTemplate>(webhook?.template ?? 'standard');
  const [kinds, setKinds] = useState<readonly string[]>(
    webhook?.kinds ?? ['clock.breached', 'escalation.raised'],
  );
  const error = add.error ?? change.error;

  if (add.data) return <SecretDialog given={add.data} onClose={onClose} />;
  const save = (values: { name: string; url: string }) => {
    const wanted = webhookKinds.filter((kind) => kinds.includes(kind));
    const draft = { ...values, template, kinds: wanted };
    if (webhook) change.mutate(draft, { onSuccess: onClose });
    else add.mutate({ ...draft, enabled: true });
  };
  return (
    <FormDialog
      title={webhook ? t('edit', { name: webhook.name }) : t('new')}
      submit={webhook ? t('common:action.save') : t('common:action.create')}
      busy={add.isPending || change.isPending}
      refusal={error && problemText(common.t, error)}
      onSubmit={handleSubmit(save)}
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        autoFocus
        autoComplete="off"
        error={formState.errors.name?.message}
        {...register('name', { required: t('common:field.required') })}
      />
      <TextField
        label={t('url')}
        help={t('urlHelp')}
        type="url"
        autoComplete="off"
        error={formState.errors.url?.message}
        {...register('url', { required: t('common:field.required') })}
      />
      <Choice
        label={t('form')}
        value={template}
        options={(['standard', 'slack', 'teams'] as const).map((value) => ({
          value,
          label: t(`template.${value}`),
        }))}
        onChange={setTemplate}
      />
      <Kinds>
        <legend>{t('about')}</legend>
        {webhookKinds.map((kind: WebhookKind) => (
          <label key={kind}>
            <Checkbox
              checked={kinds.includes(kind)}
              onChange={(_, on) =>
                setKinds((now) => (on ? [...now, kind] : now.filter((one) => one !== kind)))
              }
            />
            {t(`kind.${kind}`)}
          </label>
        ))}
      </Kinds>
    </FormDialog>
  );
}
