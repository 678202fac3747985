import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import type { ActionGroup } from '../../ui/actions/action';
import { useAllActions } from '../../ui/actions/actions-context';
import { Kbd } from '../../ui/kbd/kbd';

const groups: readonly ActionGroup[] = [
  'page',
  'list',
  'conversation',
  'reply',
  'view',
  'go',
  'app',
];

const Columns = styled('div')({ columns: '280px 2', columnGap: 32, padding: '4px 0 12px' });
const Group = styled('section')({ breakInside: 'avoid', marginBottom: 20 });

const Lines = styled('dl')({
  margin: '6px 0 0',
  '& > div': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 16,
    minHeight: 30,
  },
  '& dd': { margin: 0, flexShrink: 0 },
});

/** Which keys do what on the screen behind it. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="shortcuts-title">
      <DialogTitle
        id="shortcuts-title"
        sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}
      >
        {t('shortcuts.title')}
        <IconButton aria-label={t('common:action.close')} onClick={onClose} edge="end">
          <X size={16} aria-hidden />
        </IconButton>
      </DialogTitle>
      <DialogContent>
        <SheetBody />
      </DialogContent>
    </Dialog>
  );
}

function SheetBody() {
  const { t } = useTranslation('shell');
  const { preferences } = useMe();
  const actions = useAllActions().filter(({ shortcut }) => shortcut !== undefined);
  const filled = groups
    .map((group) => ({ group, own: actions.filter((action) => action.group === group) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      {preferences.shortcuts === false && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t('shortcuts.off')}
        </Typography>
      )}
      <Columns>
        {filled.map(({ group, own }) => (
          <Group key={group}>
            <Typography variant="h6" component="h3" color="textSecondary">
              {t(`group.${group}`)}
            </Typography>
            <Lines>
              {own.map(({ id, title, shortcut = '' }) => (
                <div key={id}>
                  <dt>{title}</dt>
                  <dd>
                    <Kbd shortcut={shortcut} />
                  </dd>
                </div>
              ))}
            </Lines>
          </Group>
        ))}
      </Columns>
    </>
  );
}
