import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../api/types/rules';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { Card } from '../../../ui/page/card';
import type { Draft } from '../model/draft';
import { ActionRows } from './action-rows';
import { DryRunPanel } from './dry-run-panel';
import { RuleCondition } from './rule-condition';
import { RuleSentence } from './rule-sentence';
import { TriggerFields } from './trigger-fields';
import { useKeepRule } from './use-keep-rule';

const Frame = styled(Card)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 320px)',
  gap: 24,
  [theme.breakpoints.down('lg')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  [theme.breakpoints.down('sm')]: { padding: 12 },
}));
const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 });
const Buttons = styled('div')({ display: 'flex', gap: 8, flexWrap: 'wrap' });

interface Props {
  /** Null: a new one. */
  rule: Rule | null;
  initial: Draft;
  onClose: () => void;
}

/** A rule edited in place, as a sentence of parts; beside it what it would have done. */
export function RuleEditor({ rule, initial, onClose }: Props) {
  const { t } = useTranslation(['rules', 'common']);
  const [draft, setDraft] = useState(initial);
  const { keep, busy, refusal } = useKeepRule(rule, onClose);
  const set = (change: Partial<Draft>) => setDraft((known) => ({ ...known, ...change }));

  return (
    <Frame aria-label={rule?.name ?? t('newName')}>
      <Form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep(draft);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onClose();
        }}
      >
        <RuleSentence rule={draft} />
        {refusal && <Alert severity="error">{refusal}</Alert>}
        <TextField
          label={t('name')}
          value={draft.name}
          autoFocus
          autoComplete="off"
          inputProps={{ maxLength: 120 }}
          onChange={({ target }) => set({ name: target.value })}
        />
        <TriggerFields draft={draft} onChange={set} />
        <RuleCondition condition={draft.condition} onChange={(condition) => set({ condition })} />
        <ActionRows steps={draft.actions} onChange={(actions) => set({ actions })} />
        <SwitchField
          label={t('stopAfter')}
          help={t('stopAfterHelp')}
          checked={draft.stopAfter}
          onChange={(stopAfter) => set({ stopAfter })}
        />
        <SwitchField
          label={t('enabled')}
          checked={draft.isEnabled}
          onChange={(isEnabled) => set({ isEnabled })}
        />
        <Buttons>
          <Button type="submit" variant="contained" color="primary" disabled={busy}>
            {t('common:action.save')}
          </Button>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        </Buttons>
      </Form>
      <DryRunPanel draft={draft} />
    </Frame>
  );
}
