import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useMergePreview } from '../api/merges';

const moved = [
  'identities',
  'conversations',
  'events',
  'notes',
  'attributes',
  'keys',
  'consents',
  'segments',
] as const;

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 8,
  '& > span': { overflowWrap: 'anywhere' },
});

const List = styled('ul')({ margin: '4px 0 0', paddingLeft: 20, lineHeight: 1.5 });

const Aside = styled('p')(({ theme }) => ({
  margin: '8px 0 0',
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  customerId: string;
  other: { id: string; name: string };
  busy: boolean;
  onBack?: () => void;
}

/** What comes along when somebody becomes part of this customer. */
export function MergePreview({ customerId, other, busy, onBack }: Props) {
  const { t } = useTranslation('customer');
  const query = useMergePreview(customerId, other.id, !busy);
  return (
    <div>
      <Head>
        <span>{t('merge.comesAlong', { name: other.name })}</span>
        {onBack && (
          <Button size="small" variant="text" onClick={onBack}>
            {t('link.change')}
          </Button>
        )}
      </Head>
      <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={24} />}>
        {({ kept, moves }) => {
          const some = moved.filter((what) => moves[what] > 0);
          return (
            <>
              {some.length > 0 && (
                <List>
                  {some.map((what) => (
                    <li key={what}>{t(`merge.moves.${what}`, { count: moves[what] })}</li>
                  ))}
                </List>
              )}
              <Aside>{t('merge.keeps', { name: kept.name })}</Aside>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
