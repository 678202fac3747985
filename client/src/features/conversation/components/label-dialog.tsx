import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent, MessageLabel, Sentiment } from '../../../api/types/labels';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { Choice } from '../../../ui/field/choice';
import { SelectField } from '../../../ui/field/select-field';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useCorrectLabel } from '../api/labels';

const intents: readonly Intent[] = ['complaint', 'question', 'praise', 'sales-chance', 'spam'];
const sentiments = ['negative', 'neutral', 'positive', 'none'] as const;
const languages = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'];

const Line = styled('p')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  margin: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

const Boxes = styled('fieldset')({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 8,
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': { padding: 0, fontSize: '0.75rem' },
});

interface Props {
  conversationId: string;
  messageId: string;
  /** What holds now; undefined while the desk has read nothing. */
  label: MessageLabel | undefined;
  onClose: () => void;
}

/** What a message says, as a person sees it. */
export function LabelDialog({ conversationId, messageId, label, onClose }: Props) {
  const { t, i18n } = useTranslation('conversation');
  const [language, setLanguage] = useState(label?.language ?? '');
  const [sentiment, setSentiment] = useState<Sentiment | 'none'>(label?.sentiment ?? 'none');
  const [chosen, setChosen] = useState<readonly Intent[]>(label?.intents ?? []);
  const { mutate, isPending } = useCorrectLabel(conversationId);
  const onError = useProblemNotice();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const known = label?.language && !languages.includes(label.language) ? [label.language] : [];
  const change = (correction: Parameters<typeof mutate>[0]['label']) =>
    mutate({ messageId, label: correction }, { onSuccess: onClose, onError });

  return (
    <FormDialog
      title={t('labels.title')}
      submit={t('labels.save')}
      busy={isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        change({
          language: language === '' ? null : language,
          sentiment: sentiment === 'none' ? null : sentiment,
          intents: [...chosen],
        });
      }}
    >
      <Line>{t('labels.help')}</Line>
      <Choice
        label={t('labels.sentiment')}
        value={sentiment}
        options={sentiments.map((value) => ({ value, label: t(`labels.sentiments.${value}`) }))}
        onChange={setSentiment}
      />
      <Boxes>
        <legend>{t('labels.intent')}</legend>
        {intents.map((intent) => (
          <FormControlLabel
            key={intent}
            label={t(`labels.intents.${intent}`)}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(intent)}
                onChange={(_, on) =>
                  setChosen((now) => [
                    ...now.filter((one) => one !== intent),
                    ...(on ? [intent] : []),
                  ])
                }
              />
            }
          />
        ))}
      </Boxes>
      <SelectField
        label={t('labels.language')}
        value={language}
        options={[
          { value: '', label: t('labels.noLanguage') },
          ...[...languages, ...known].map((code) => ({
            value: code,
            label: names.of(code) ?? code,
          })),
        ]}
        displayEmpty
        onChange={({ target }) => setLanguage(target.value)}
      />
      {label?.correctedBy && (
        <Line>
          {t('labels.by', { name: label.correctedBy.name })}
          <Button size="small" disabled={isPending} onClick={() => change(null)}>
            {t('labels.back')}
          </Button>
        </Line>
      )}
    </FormDialog>
  );
}
