import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Segment } from '../../../api/types/customers';
import type { SegmentPreview } from '../../../api/types/segments';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { type RuleDraft, useSegmentPreview } from '../api/segment-rules';
import { useBecause } from './use-because';

const Root = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
  gap: 16,
  padding: 12,
  borderRadius: 8,
  fontSize: '0.8125rem',
  backgroundColor: theme.vars.palette.hark.pressed,
  '& h4': { margin: '0 0 4px', fontSize: '0.8125rem', fontWeight: 600 },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': { padding: '2px 0', overflowWrap: 'anywhere' },
  '& small': { color: theme.vars.palette.hark.text.muted, fontSize: '0.75rem' },
}));

const Whole = styled('p')({ gridColumn: '1 / -1', margin: 0 });

/** Who would come into a segment and who would leave it, before anything is saved. */
export function RulePreview({ segment, draft }: { segment: Segment; draft: RuleDraft }) {
  const { t } = useTranslation('segments');
  const query = useSegmentPreview(segment, draft);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={2} rowHeight={40} />}>
      {(preview) => (
        <Root role="status" aria-busy={query.isPlaceholderData}>
          <Whole>{t('preview.whole', { now: preview.now, next: preview.then })}</Whole>
          <Side side={preview.gain} word="gain" />
          <Side side={preview.lose} word="lose" />
        </Root>
      )}
    </Loaded>
  );
}

function Side({ side, word }: { side: SegmentPreview['gain']; word: 'gain' | 'lose' }) {
  const { t } = useTranslation('segments');
  const because = useBecause();
  const more = side.count - side.examples.length;
  return (
    <div>
      <h4>{t(`preview.${word}`, { count: side.count })}</h4>
      <ul>
        {side.examples.map(({ id, name, because: grounds }) => (
          <li key={id}>
            <TextLink to={paths.customer(id)}>{name}</TextLink> <small>{because(grounds)}</small>
          </li>
        ))}
        {more > 0 && side.examples.length > 0 && (
          <li>
            <small>{t('preview.more', { count: more })}</small>
          </li>
        )}
      </ul>
    </div>
  );
}
