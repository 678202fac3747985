import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConditionFacts } from '../../../api/condition-facts';
import type { Guideline, GuidelineContent } from '../../../api/types/guidance';
import { ConditionEditor } from '../../../ui/condition/condition-editor';
import { readCondition } from '../../../ui/condition/read-condition';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { Card } from '../../../ui/page/card';
import { useSaveGuideline } from '../api/guidelines';
import { contentOf, newGuideline, readyToSave } from '../model/guideline-values';
import { PhrasesField } from './phrases-field';
import { TextsField } from './texts-field';
import { useRefusal } from './use-refusal';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 20 });
const Foot = styled('div')({ display: 'flex', justifyContent: 'flex-end', gap: 8 });
const Part = styled('fieldset')({
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  '& > legend': { padding: '0 0 6px', fontSize: '0.8125rem', fontWeight: 600 },
});

interface Props {
  /** Null: a new one. */
  guideline: Guideline | null;
  onDone: () => void;
}

/** A guideline, edited in its place. */
export function GuidelineEditor({ guideline, onDone }: Props) {
  const { t, i18n } = useTranslation(['guidelines', 'common']);
  const refusal = useRefusal();
  const { data: facts = [] } = useConditionFacts();
  const [content, setContent] = useState<GuidelineContent>(() =>
    guideline ? contentOf(guideline) : newGuideline(i18n.language),
  );
  const { mutate, isPending, error } = useSaveGuideline();
  const notice = useNotice();
  const [tried, setTried] = useState(false);
  const change = (part: Partial<GuidelineContent>) => setContent({ ...content, ...part });
  const isNameless = content.name.trim() === '';
  const onSuccess = () => {
    notice({ text: t('saved', { name: content.name.trim() }) });
    onDone();
  };
  return (
    <Card>
      <Form
        noValidate
        aria-label={content.name || t('add')}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isNameless) return;
          mutate({ known: guideline, content: readyToSave(content) }, { onSuccess });
        }}
      >
        {error !== null && <Alert severity="error">{refusal(error)}</Alert>}
        <TextField
          label={t('name')}
          value={content.name}
          autoFocus
          inputProps={{ maxLength: 120 }}
          error={tried && isNameless ? t('nameMissing') : undefined}
          onChange={({ target }) => change({ name: target.value })}
        />
        <Part>
          <legend>{t('who')}</legend>
          <ConditionEditor
            label={t('who')}
            facts={facts}
            value={readCondition(content.condition)}
            onChange={(condition) => change({ condition: { ...condition } })}
          />
        </Part>
        <Part>
          <legend>{t('says')}</legend>
          <TextsField texts={content.texts} onChange={(texts) => change({ texts })} />
        </Part>
        <Part>
          <legend>{t('phrases')}</legend>
          <PhrasesField phrases={content.phrases} onChange={(phrases) => change({ phrases })} />
        </Part>
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
