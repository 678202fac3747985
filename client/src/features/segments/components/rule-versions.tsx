import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentRule, SegmentRuleVersion } from '../../../api/types/segments';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { RelativeTime } from '../../../ui/time/relative-time';
import { type RuleDraft, useSegmentVersions } from '../api/segment-rules';
import { piecesOf } from '../model/sentence';

const Toggle = styled(Button)({ alignSelf: 'flex-start' });

interface Props {
  rule: SegmentRule;
  /** Puts the values of an older version into the sentence. */
  onTake: (draft: RuleDraft) => void;
}

/** What the rule was before, and who changed it. */
export function RuleVersions({ rule, onTake }: Props) {
  const { t } = useTranslation('segments');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const query = useSegmentVersions(rule.segment, isOpen);
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <Toggle
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        startIcon={<Icon size={14} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {t('versions.title')}
      </Toggle>
      {isOpen && (
        <div id={id}>
          <Loaded query={query} skeleton={<ListSkeleton rows={2} rowHeight={48} />}>
            {(versions) => (
              <List aria-label={t('versions.title')}>
                {versions.map((version) => (
                  <VersionRow
                    key={version.version}
                    rule={rule}
                    version={version}
                    onTake={() => onTake({ isOn: version.isOn, thresholds: version.thresholds })}
                  />
                ))}
              </List>
            )}
          </Loaded>
        </div>
      )}
    </>
  );
}

interface RowProps {
  rule: SegmentRule;
  version: SegmentRuleVersion;
  onTake: () => void;
}

function VersionRow({ rule, version, onTake }: RowProps) {
  const { t } = useTranslation(['segments', 'common']);
  const words = piecesOf(t(`sentence.${rule.segment}`))
    .map((piece) =>
      'text' in piece ? piece.text : String(version.thresholds[piece.field] ?? t('off')),
    )
    .join('');
  return (
    <ListRow>
      <RowWords>
        <strong>
          {version.by ?? t('common:person.unknown')} · <RelativeTime at={version.changedAt} plain />
        </strong>
        <span>{version.isOn ? words : t('switchedOff')}</span>
      </RowWords>
      {version.version < rule.version && (
        <Button size="small" onClick={onTake}>
          {t('versions.take')}
        </Button>
      )}
    </ListRow>
  );
}
