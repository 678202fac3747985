import { styled } from '@mui/material/styles';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useSegmentRules } from '../api/segment-rules';
import { RuleCard } from './rule-card';

const Cards = styled('div')({ display: 'flex', flexDirection: 'column', gap: 12 });

/** When a customer is what: one sentence a segment. */
export function SegmentsTab() {
  const query = useSegmentRules();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={6} rowHeight={96} />}>
      {(rules) => (
        <Cards>
          {rules.map((rule) => (
            <RuleCard key={rule.segment} rule={rule} />
          ))}
        </Cards>
      )}
    </Loaded>
  );
}
