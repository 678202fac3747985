import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useUnsupported } from '../api/unsupported';

/** What came in that means nothing to the desk: kept, counted, not shown as a message. */
export function UnsupportedList({ channelId }: { channelId: string }) {
  const { t } = useTranslation('channels');
  return (
    <Loaded query={useUnsupported(channelId)} skeleton={<ListSkeleton rows={3} rowHeight={40} />}>
      {({ items }) => (
        <div style={{ overflowX: 'auto' }}>
          <Table>
            <TableHead>
              <TableRow>
                <TableCell>{t('unsupported.what')}</TableCell>
                <TableCell align="right">{t('unsupported.count')}</TableCell>
                <TableCell>{t('unsupported.last')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {items.map(({ what, count, lastAt }) => (
                <TableRow key={what}>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>{what}</TableCell>
                  <TableCell align="right">{count}</TableCell>
                  <TableCell>
                    <TimeAgo at={lastAt} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </Loaded>
  );
}
