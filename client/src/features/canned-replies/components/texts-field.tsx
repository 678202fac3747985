import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/field/text-field';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { type CannedValues, keyOfText, withText } from '../model/canned-values';
import { TextEditor } from './text-editor';
import { TextPreview } from './text-preview';
import { TextTabs } from './text-tabs';
import { useLanguageName } from './use-language-name';

const Panel = styled('div')({ display: 'flex', flexDirection: 'column', gap: 14, paddingTop: 12 });

interface Props {
  values: CannedValues;
  readOnly: boolean;
  /** Saving was tried with a text that is empty. */
  isTextMissing: boolean;
  onChange: (change: Partial<CannedValues>) => void;
}

/** The texts by language and network, each with its preview, and what customers ask in that language. */
export function TextsField({ values, readOnly, isTextMissing, onChange }: Props) {
  const { t } = useTranslation(['cannedReplies', 'common']);
  const panelId = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const networkName = useNetworkName();
  const languageName = useLanguageName();
  const { variants, examples } = values;
  const text = variants.find((entry) => keyOfText(entry) === chosen) ?? variants[0];
  if (!text) return null;
  const key = keyOfText(text);
  const name = [languageName(text.language), text.network && networkName(text.network)]
    .filter(Boolean)
    .join(' · ');
  const setBody = (body: string) =>
    onChange({
      variants: variants.map((entry) => (keyOfText(entry) === key ? { ...entry, body } : entry)),
    });
  return (
    <div>
      <TextTabs
        panelId={panelId}
        texts={variants}
        shown={key}
        mayAdd={!readOnly}
        onShow={setChosen}
        onAdd={(language, network) => {
          onChange(withText(values, language, network));
          setChosen(keyOfText({ language, network }));
        }}
      />
      <Panel id={panelId} role="tabpanel" aria-label={name}>
        <TextEditor
          key={key}
          text={text}
          label={t('textIn', { name })}
          readOnly={readOnly}
          error={isTextMissing && text.body.trim() === '' ? t('common:field.required') : undefined}
          onBody={setBody}
          onRemove={
            variants.length > 1
              ? () => onChange({ variants: variants.filter((entry) => keyOfText(entry) !== key) })
              : undefined
          }
        />
        <TextPreview text={text} />
        <TextField
          label={t('field.examples', { language: languageName(text.language) })}
          help={t('field.examplesHelp')}
          optional
          multiline
          minRows={2}
          maxRows={8}
          readOnly={readOnly}
          value={examples[text.language] ?? ''}
          inputProps={{ lang: text.language, dir: 'auto' }}
          onChange={({ target }) =>
            onChange({ examples: { ...examples, [text.language]: target.value } })
          }
        />
      </Panel>
    </div>
  );
}
