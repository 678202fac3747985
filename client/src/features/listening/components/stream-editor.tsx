import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stream, StreamContent } from '../../../api/types/listening';
import { SelectField } from '../../../ui/field/select-field';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { Card } from '../../../ui/page/card';
import { useSaveStream } from '../api/streams';
import { QueryPreview } from './query-preview';
import { useRefusal } from './use-refusal';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16 });
const Pair = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 12,
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
const Foot = styled('div')({ display: 'flex', justifyContent: 'flex-end', gap: 8 });

const languages = ['en', 'fr', 'nl', 'de'];
const ANY = 'any';

const contentOf = (stream: Stream | null): StreamContent => ({
  name: stream?.name ?? '',
  brand: stream?.brand ?? '',
  isOwn: stream?.isOwn ?? true,
  query: stream?.query ?? '',
  language: stream?.language ?? null,
  sourceIds: stream?.sourceIds ?? [],
  isEnabled: stream?.isEnabled ?? true,
});

/** A stream, edited in its place, beside what it would find. */
export function StreamEditor({ stream, onDone }: { stream: Stream | null; onDone: () => void }) {
  const { t, i18n } = useTranslation(['listening', 'common']);
  const [content, setContent] = useState(() => contentOf(stream));
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useSaveStream();
  const refusal = useRefusal();
  const notice = useNotice();
  const change = (part: Partial<StreamContent>) => setContent({ ...content, ...part });
  const asked = useDeferredValue(content);
  const missing = (text: string) =>
    tried && text.trim() === '' ? t('common:field.required') : undefined;
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const onSuccess = () => {
    notice({ text: t('saved', { name: content.name }) });
    onDone();
  };
  return (
    <Card>
      <Form
        noValidate
        aria-label={content.name || t('streams.add')}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const { name, brand, query } = content;
          if ([name, brand, query].some((text) => text.trim() === '')) return;
          mutate({ known: stream, content }, { onSuccess });
        }}
      >
        {error !== null && <Alert severity="error">{refusal(error)}</Alert>}
        <Pair>
          <TextField
            label={t('streams.name')}
            value={content.name}
            autoFocus
            inputProps={{ maxLength: 80 }}
            error={missing(content.name)}
            onChange={({ target }) => change({ name: target.value })}
          />
          <TextField
            label={t('streams.brand')}
            help={t('streams.brandHelp')}
            value={content.brand}
            inputProps={{ maxLength: 80 }}
            error={missing(content.brand)}
            onChange={({ target }) => change({ brand: target.value })}
          />
        </Pair>
        <TextField
          label={t('streams.query')}
          help={t('streams.queryHelp')}
          value={content.query}
          multiline
          inputProps={{ maxLength: 1000, spellCheck: false }}
          error={missing(content.query)}
          onChange={({ target }) => change({ query: target.value.replaceAll('\n', ' ') })}
        />
        <Pair>
          <SelectField
            label={t('streams.language')}
            value={content.language ?? ANY}
            options={[
              { value: ANY, label: t('streams.anyLanguage') },
              ...languages.map((value) => ({ value, label: names.of(value) ?? value })),
            ]}
            onChange={({ target }) =>
              change({ language: target.value === ANY ? null : target.value })
            }
          />
          <div>
            <SwitchField
              label={t('streams.own')}
              help={t('streams.ownHelp')}
              checked={content.isOwn}
              onChange={(isOwn) => change({ isOwn })}
            />
            <SwitchField
              label={t('streams.on')}
              checked={content.isEnabled}
              onChange={(isEnabled) => change({ isEnabled })}
            />
          </div>
        </Pair>
        <QueryPreview
          question={{
            query: asked.query,
            language: asked.language,
            sourceIds: asked.sourceIds,
          }}
        />
        <Foot>
          <Button onClick={onDone}>{t('common:action.cancel')}</Button>
          <Button type="submit" variant="contained" color="primary" disabled={isPending}>
            {t('common:action.save')}
          </Button>
        </Foot>
      </Form>
    </Card>
  );
}
