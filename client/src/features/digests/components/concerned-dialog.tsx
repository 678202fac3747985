import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslation } from 'react-i18next';
import type { Concerned } from '../../../api/types/digests';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { RelativeTime } from '../../../ui/time/relative-time';
import { useConcerned } from '../api/concerned';

interface Props {
  digestId: string;
  topicId: string;
  topicName: string;
  onClose: () => void;
}

/** The conversations behind a number of a digest, as far as one reaches them. */
export function ConcernedDialog({ digestId, topicId, topicName, onClose }: Props) {
  const { t } = useTranslation(['digests', 'common']);
  const query = useConcerned(digestId, topicId);
  const title = t('digests:concerned.title', { topic: topicName });
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-label={title}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <p style={{ margin: '0 0 12px', fontSize: '0.8125rem' }}>{t('digests:concerned.help')}</p>
        <Loaded query={query} skeleton={<ListSkeleton rows={5} rowHeight={56} />}>
          {(concerned) =>
            concerned.length === 0 ? (
              <EmptyState title={t('digests:concerned.empty')} />
            ) : (
              <>
                <List aria-label={title}>
                  {concerned.map((one) => (
                    <Row key={one.conversationId} {...one} />
                  ))}
                </List>
                <LoadMore query={query} />
              </>
            )
          }
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common:action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Row({ conversationId, customerName, network, text, at }: Concerned) {
  const { t } = useTranslation('digests');
  return (
    <ListRow>
      <RowWords>
        <strong>
          <NetworkGlyph network={network} size={12} />{' '}
          <TextLink to={paths.inbox('all', conversationId)}>
            <bdi>{customerName ?? t('concerned.nameless')}</bdi>
          </TextLink>
        </strong>
        <span dir="auto">{text}</span>
      </RowWords>
      <RelativeTime at={at} plain />
    </ListRow>
  );
}
