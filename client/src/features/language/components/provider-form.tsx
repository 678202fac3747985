import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LanguageState } from '../../../api/types/language';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { problemText } from '../../../ui/states/problem-text';
import { useChangeProvider } from '../api/language';
import { ClosedChannels } from './closed-channels';
import { ProviderTestButton } from './provider-test-button';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 560 });
const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 });

/** Where the language model stands, what it may be asked, and of which channels nothing is sent. */
export function ProviderForm({ provider }: { provider: LanguageState['provider'] }) {
  const { t } = useTranslation(['language', 'common']);
  const common = useTranslation('common');
  const { mutate, isPending, error } = useChangeProvider();
  const notice = useNotice();
  const { register, handleSubmit, resetField } = useForm({
    defaultValues: { url: provider.url ?? '', model: provider.model ?? '', key: '' },
  });
  const [isOn, setOn] = useState(provider.isOn);
  const [labelsToo, setLabelsToo] = useState(provider.labelsToo);
  const [closed, setClosed] = useState<readonly string[]>(provider.closedChannelIds);
  const save = ({ url, model, key }: { url: string; model: string; key: string }) =>
    mutate(
      {
        url: url.trim() || null,
        model: model.trim() || null,
        ...(key === '' ? {} : { key }),
        isOn,
        labelsToo,
        closedChannelIds: [...closed],
      },
      {
        onSuccess: () => {
          resetField('key');
          notice({ text: t('provider.saved') });
        },
      },
    );
  return (
    <Form noValidate onSubmit={handleSubmit(save)}>
      {error && <Alert severity="error">{problemText(common.t, error)}</Alert>}
      <TextField
        label={t('provider.url')}
        help={t('provider.urlHelp')}
        type="url"
        autoComplete="off"
        placeholder="https://models.example/v1"
        {...register('url')}
      />
      <TextField label={t('provider.model')} autoComplete="off" {...register('model')} />
      <TextField
        label={t('provider.key')}
        help={provider.hasKey ? t('provider.keyKept') : t('provider.keyHelp')}
        type="password"
        autoComplete="new-password"
        optional
        {...register('key')}
      />
      <SwitchField
        label={t('provider.on')}
        help={t('provider.onHelp')}
        checked={isOn}
        onChange={setOn}
      />
      <SwitchField
        label={t('provider.labels')}
        help={t('provider.labelsHelp')}
        checked={labelsToo}
        disabled={!isOn}
        onChange={setLabelsToo}
      />
      <ClosedChannels closed={closed} onChange={setClosed} />
      <Row>
        <Button type="submit" variant="contained" color="primary" disabled={isPending}>
          {t('common:action.save')}
        </Button>
        <ProviderTestButton isReady={provider.url !== null && provider.model !== null} />
      </Row>
    </Form>
  );
}
