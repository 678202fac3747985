import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerImport } from '../../../api/types/customer-data';
import { Section } from '../../../ui/page/section';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useImportPreview, usePlanImport, useSteerImport } from '../api/imports';
import { draftOf, planFaults } from '../model/plan-draft';
import { CountFigures } from './count-figures';
import { PlanTable } from './plan-table';
import { RefusedLines } from './refused-lines';
import { RuleFields } from './rule-fields';
import { ShapeFields } from './shape-fields';
import { useImportProblem } from './use-import-problem';
import { useRemove } from './use-remove';

const Bar = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 16 });
const Faults = styled('ul')({ margin: 0, paddingLeft: 18 });

/** How a file is read and what its columns are; then a trial, and then in earnest. */
export function PlanEditor({ one, onRemoved }: { one: CustomerImport; onRemoved: () => void }) {
  const { t } = useTranslation('customerImport');
  const [draft, setDraft] = useState(() => draftOf(one));
  const { encoding, delimiter, hasHeader } = draft;
  const preview = useImportPreview(one.id, { encoding, delimiter, hasHeader });
  const plan = usePlanImport(one.id);
  const steer = useSteerImport(one.id);
  const remove = useRemove(one);
  const problem = useImportProblem();
  const faults = planFaults(draft);
  const error = plan.error ?? steer.error;
  const isBusy = plan.isPending || steer.isPending;
  const isSaved = JSON.stringify(draftOf(one)) === JSON.stringify(draft);
  const run = (act: 'check' | 'start') =>
    plan.mutate(draft, { onSuccess: () => steer.mutate(act) });
  return (
    <>
      <Section title={t('shape.title')} text={t('shape.text')}>
        <ShapeFields draft={draft} onChange={setDraft} />
      </Section>
      <Section title={t('columns.title')} text={t('columns.text')}>
        <Loaded query={preview} skeleton={<ListSkeleton rows={8} rowHeight={30} />}>
          {(shown) => <PlanTable preview={shown} draft={draft} onChange={setDraft} />}
        </Loaded>
        <RuleFields draft={draft} onChange={setDraft} />
      </Section>
      <Section title={t('go.title')} text={t('go.text')}>
        {faults.length > 0 && (
          <Alert severity="warning">
            <Faults>
              {faults.map((fault) => (
                <li key={fault}>{t(`planFault.${fault}`)}</li>
              ))}
            </Faults>
          </Alert>
        )}
        {error && <Alert severity="error">{problem(error)}</Alert>}
        {one.trialCounts && isSaved && (
          <>
            <CountFigures label={t('trialCounts')} counts={one.trialCounts} />
            <RefusedLines id={one.id} count={one.trialCounts.refused} />
          </>
        )}
        <Bar>
          <Button disabled={isBusy || faults.length > 0} onClick={() => run('check')}>
            {t('act.check')}
          </Button>
          <Button
            variant="contained"
            color="primary"
            disabled={isBusy || faults.length > 0}
            onClick={() => run('start')}
          >
            {t('act.start')}
          </Button>
          <Button onClick={() => remove(onRemoved)}>{t('act.remove')}</Button>
        </Bar>
      </Section>
    </>
  );
}
