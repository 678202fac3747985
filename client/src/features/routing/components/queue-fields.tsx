import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useConditionFacts } from '../../../api/condition-facts';
import { useTeams } from '../../../api/people';
import { ConditionEditor } from '../../../ui/condition/condition-editor';
import { SelectField } from '../../../ui/field/select-field';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { Loaded } from '../../../ui/states/loaded';
import { type Draft, strategies } from '../model/draft';
import { RelaxSteps } from './relax-steps';

const Part = styled('div')({ display: 'flex', flexDirection: 'column', gap: 6 });
const PartTitle = styled('span')({ fontSize: '0.8125rem', fontWeight: 500 });
const anyTeam = '';

interface Props {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** What comes into the queue, who can take it, and how one of them is chosen. */
export function QueueFields({ draft, onChange }: Props) {
  const { t } = useTranslation('routing');
  const { data: teams = [] } = useTeams();
  return (
    <>
      <Part>
        <PartTitle>{t('condition')}</PartTitle>
        <Loaded query={useConditionFacts()} skeleton={<Skeleton variant="rounded" height={36} />}>
          {(facts) => (
            <ConditionEditor
              label={t('condition')}
              facts={facts}
              value={draft.condition}
              onChange={(condition) => onChange({ condition })}
            />
          )}
        </Loaded>
      </Part>
      <SelectField
        label={t('team')}
        value={draft.teamId ?? anyTeam}
        displayEmpty
        options={[
          { value: anyTeam, label: t('anyTeam') },
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ target }) => onChange({ teamId: target.value || null })}
      />
      <TextField
        label={t('skills')}
        help={t('skillsHelp')}
        value={draft.skills}
        optional
        autoComplete="off"
        onChange={({ target }) => onChange({ skills: target.value })}
      />
      <SwitchField
        label={t('needsLanguage')}
        help={t('needsLanguageHelp')}
        checked={draft.needsLanguage}
        onChange={(needsLanguage) => onChange({ needsLanguage })}
      />
      <SelectField
        label={t('how')}
        help={t(`strategy.${draft.strategy}.help`)}
        value={draft.strategy}
        options={strategies.map((value) => ({ value, label: t(`strategy.${value}.name`) }))}
        onChange={({ target }) =>
          onChange({ strategy: strategies.find((one) => one === target.value) ?? draft.strategy })
        }
      />
      <RelaxSteps draft={draft} onChange={(steps) => onChange({ steps })} />
      <SwitchField
        label={t('enabled')}
        checked={draft.enabled}
        onChange={(enabled) => onChange({ enabled })}
      />
    </>
  );
}
