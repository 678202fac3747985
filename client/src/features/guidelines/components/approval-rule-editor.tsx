import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConditionFacts } from '../../../api/condition-facts';
import type { ApprovalRule, ApprovalRuleContent } from '../../../api/types/approval';
import { ConditionEditor } from '../../../ui/condition/condition-editor';
import { readCondition } from '../../../ui/condition/read-condition';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { Card } from '../../../ui/page/card';
import { useSaveApprovalRule } from '../api/approval-rules';
import { contentOfRule, isComplete, newApprovalRule, risks } from '../model/approval-values';
import { AuthorsField } from './authors-field';
import { ManyField } from './many-field';
import { useRefusal } from './use-refusal';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16 });
const Foot = styled('div')({ display: 'flex', justifyContent: 'flex-end', gap: 8 });

interface Props {
  /** Null: a new one. */
  rule: ApprovalRule | null;
  onDone: () => void;
}

/** A rule of approval, edited in its place. */
export function ApprovalRuleEditor({ rule, onDone }: Props) {
  const { t } = useTranslation(['guidelines', 'common']);
  const refusal = useRefusal();
  const { data: facts = [] } = useConditionFacts();
  const [content, setContent] = useState<ApprovalRuleContent>(
    rule ? contentOfRule(rule) : newApprovalRule,
  );
  const { mutate, isPending, error } = useSaveApprovalRule();
  const notice = useNotice();
  const [tried, setTried] = useState(false);
  const change = (part: Partial<ApprovalRuleContent>) => setContent({ ...content, ...part });
  const name = content.name.trim();
  const onSuccess = () => {
    notice({ text: t('saved', { name }) });
    onDone();
  };
  return (
    <Card>
      <Form
        noValidate
        aria-label={content.name || t('approval.add')}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (name === '' || !isComplete(content.authors)) return;
          mutate({ known: rule, content: { ...content, name } }, { onSuccess });
        }}
      >
        {error !== null && <Alert severity="error">{refusal(error)}</Alert>}
        <TextField
          label={t('name')}
          value={content.name}
          autoFocus
          inputProps={{ maxLength: 120 }}
          error={tried && name === '' ? t('nameMissing') : undefined}
          onChange={({ target }) => change({ name: target.value })}
        />
        <AuthorsField
          authors={content.authors}
          error={tried && !isComplete(content.authors) ? t('approval.nobody') : undefined}
          onChange={(authors) => change({ authors })}
        />
        <ConditionEditor
          label={t('approval.conversations')}
          facts={facts}
          value={readCondition(content.condition)}
          onChange={(condition) => change({ condition: { ...condition } })}
        />
        <ManyField
          label={t('approval.risks')}
          help={t('approval.risksHelp')}
          value={content.risks}
          options={risks.map((risk) => ({ value: risk, label: t(`approval.risk.${risk}`) }))}
          onChange={(chosen) => change({ risks: chosen })}
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
