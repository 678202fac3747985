import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentRule } from '../../../api/types/segments';
import { paths } from '../../../paths/paths';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextLink } from '../../../ui/link/text-link';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Card } from '../../../ui/page/card';
import { type RuleDraft, useChangeSegmentRule } from '../api/segment-rules';
import { fits } from '../model/threshold-value';
import { RulePreview } from './rule-preview';
import { RuleSentence } from './rule-sentence';
import { RuleVersions } from './rule-versions';
import { useResting } from './use-resting';

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: '4px 16px',
});

const Body = styled('div')({ display: 'flex', flexDirection: 'column', gap: 10 });
const Foot = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

/** One segment: how many are in it, its rule as a sentence, what a change would do. */
export function RuleCard({ rule }: { rule: SegmentRule }) {
  const { t } = useTranslation(['segments', 'common']);
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const { mutate, isPending } = useChangeSegmentRule(rule.segment);
  const notice = useNotice();
  const onError = useProblemNotice();
  const { isOn, thresholds } = draft ?? rule;
  const isRight = rule.fields.every((field) => fits(field, thresholds[field.name]));
  const previewed = useResting(draft, 350);
  const change = (over: Partial<RuleDraft>) => setDraft({ isOn, thresholds, ...over });
  const onSuccess = () => {
    setDraft(null);
    notice({ text: t('saved') });
  };
  return (
    <Card aria-label={t(`name.${rule.segment}`)}>
      <Body>
        <Head>
          <Typography variant="h3" component="h2">
            {t(`name.${rule.segment}`)}
          </Typography>
          <TextLink to={paths.segment(rule.segment)} variant="body2">
            {t('members', { count: rule.members })}
            {rule.byHand > 0 && ` · ${t('byHand', { count: rule.byHand })}`}
          </TextLink>
        </Head>
        <RuleSentence
          rule={rule}
          thresholds={thresholds}
          onChange={(next) => change({ thresholds: next })}
        />
        <SwitchField label={t('isOn')} checked={isOn} onChange={(on) => change({ isOn: on })} />
        {draft && isRight && previewed && <RulePreview segment={rule.segment} draft={previewed} />}
        {draft && (
          <Foot>
            <Button
              variant="contained"
              color="primary"
              disabled={isPending || !isRight}
              onClick={() => mutate({ ...draft, version: rule.version }, { onSuccess, onError })}
            >
              {t('common:action.save')}
            </Button>
            <Button disabled={isPending} onClick={() => setDraft(null)}>
              {t('common:action.cancel')}
            </Button>
          </Foot>
        )}
        {rule.version > 0 && <RuleVersions rule={rule} onTake={(old) => change(old)} />}
      </Body>
    </Card>
  );
}
