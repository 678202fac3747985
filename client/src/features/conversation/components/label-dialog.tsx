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
import { Kbd } from '../../../ui/kbd/kbd';
import { keyedIntent, keyedSentiment, intentKeys } from '../model/label-keys';
import { TopicField } from './topic-field';
import { useLabelChange } from './use-label-change';

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
  '& kbd': { marginLeft: 6 },
});

interface Props {
  conversationId: string;
  messageId: string;
  /** What holds now; undefined while the desk has read nothing. */
  label: MessageLabel | undefined;
  /** From how many corrections the desk has learned. */
  taughtBy: number;
  onClose: () => void;
}

/** What a message says, as a person sees it; a key for each answer. */
export function LabelDialog({ conversationId, messageId, label, taughtBy, onClose }: Props) {
  const { t, i18n } = useTranslation('conversation');
  const [language, setLanguage] = useState(label?.language ?? '');
  const [sentiment, setSentiment] = useState<Sentiment | 'none'>(label?.sentiment ?? 'none');
  const [chosen, setChosen] = useState<readonly Intent[]>(label?.intents ?? []);
  const { change, isPending } = useLabelChange(conversationId, messageId, label, onClose);
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const known = label?.language && !languages.includes(label.language) ? [label.language] : [];
  const toggle = (intent: Intent) =>
    setChosen((now) =>
      now.includes(intent) ? now.filter((one) => one !== intent) : [...now, intent],
    );
  const onKey = (key: string) => {
    const tone = keyedSentiment(key);
    const intent = keyedIntent(key);
    if (tone) setSentiment(tone);
    if (intent) toggle(intent);
  };

  return (
    <FormDialog
      title={t('labels.title')}
      submit={t('labels.save')}
      busy={isPending}
      onClose={onClose}
      onKey={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        change({
          language: language === '' ? null : language,
          sentiment: sentiment === 'none' ? null : sentiment,
          intents: [...chosen],
        });
      }}
    >
      <Line>
        {t('labels.learned', { count: taughtBy })} {t('labels.keys')}
      </Line>
      <Choice
        label={t('labels.sentiment')}
        value={sentiment}
        options={sentiments.map((value) => ({ value, label: t(`labels.sentiments.${value}`) }))}
        onChange={setSentiment}
        autoFocus
      />
      <Boxes>
        <legend>{t('labels.intent')}</legend>
        {intentKeys.map(([key, intent]) => (
          <FormControlLabel
            key={intent}
            label={
              <>
                {t(`labels.intents.${intent}`)}
                <Kbd shortcut={key} />
              </>
            }
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(intent)}
                onChange={() => toggle(intent)}
                slotProps={{ input: { 'aria-label': t(`labels.intents.${intent}`) } }}
              />
            }
          />
        ))}
      </Boxes>
      <TopicField conversationId={conversationId} messageId={messageId} />
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
