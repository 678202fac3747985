import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source, SourceContent } from '../../../api/types/listening';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { useSaveSource } from '../api/streams';
import { useRefusal } from './use-refusal';

const places: readonly SourceContent['place'][] = ['forum', 'news', 'blog'];

/** A feed: its address and what kind of place it is. */
export function SourceDialog({ source, onClose }: { source: Source | null; onClose: () => void }) {
  const { t } = useTranslation(['listening', 'common']);
  const [content, setContent] = useState<SourceContent>({
    name: source?.name ?? '',
    place: source?.place ?? 'forum',
    url: source?.url ?? '',
    isEnabled: source?.isEnabled ?? true,
  });
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useSaveSource();
  const refusal = useRefusal();
  const change = (part: Partial<SourceContent>) => setContent({ ...content, ...part });
  const isAddress = /^https?:\/\/\S+$/.test(content.url.trim());
  const isNamed = content.name.trim() !== '';
  return (
    <FormDialog
      title={source ? t('sources.change') : t('sources.add')}
      submit={t('common:action.save')}
      busy={isPending}
      refusal={error === null ? null : refusal(error)}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isAddress || !isNamed) return;
        mutate(
          { known: source, content: { ...content, url: content.url.trim() } },
          { onSuccess: onClose },
        );
      }}
    >
      <TextField
        label={t('sources.name')}
        value={content.name}
        autoFocus
        inputProps={{ maxLength: 80 }}
        error={tried && !isNamed ? t('common:field.required') : undefined}
        onChange={({ target }) => change({ name: target.value })}
      />
      <TextField
        label={t('sources.url')}
        help={t('sources.urlHelp')}
        value={content.url}
        inputProps={{ maxLength: 1000, inputMode: 'url' }}
        error={tried && !isAddress ? t('sources.urlWrong') : undefined}
        onChange={({ target }) => change({ url: target.value })}
      />
      <SelectField
        label={t('sources.place')}
        value={content.place}
        options={places.map((value) => ({ value, label: t(`place.${value}`) }))}
        onChange={({ target }) => change({ place: target.value as SourceContent['place'] })}
      />
      <SwitchField
        label={t('streams.on')}
        checked={content.isEnabled}
        onChange={(isEnabled) => change({ isEnabled })}
      />
    </FormDialog>
  );
}
