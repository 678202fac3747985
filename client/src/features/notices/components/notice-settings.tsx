import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { NoticeKind, NoticeSettings as Settings } from '../../../api/types/notices';
import { SwitchField } from '../../../ui/field/switch-field';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useChooseNotices, useNoticeSettings } from '../api/settings';
import { QuietHours } from './quiet-hours';

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th': { fontWeight: 400, textAlign: 'left', padding: '2px 8px 2px 0' },
  '& thead th': {
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
    textAlign: 'center',
    padding: '0 8px 4px',
  },
  '& thead th:first-of-type': { textAlign: 'left', paddingLeft: 0 },
  '& td': { width: 72, textAlign: 'center', padding: 0 },
  '& tbody tr + tr': { borderTop: `1px solid ${theme.vars.palette.hark.line.soft}` },
}));

const defaultNight = { from: 20 * 60, to: 8 * 60 };

/** What reaches this person, and where. */
export function NoticeSettings() {
  const { t } = useTranslation('notices');
  const { mutate } = useChooseNotices();
  const onError = useProblemNotice();
  const choose = (settings: Settings) => mutate(settings, { onError });
  return (
    <Loaded query={useNoticeSettings()} skeleton={<ListSkeleton rows={8} rowHeight={40} />}>
      {(settings) => (
        <>
          <Table>
            <thead>
              <tr>
                <th scope="col">{t('settings.what')}</th>
                <th scope="col">{t('settings.desk')}</th>
                <th scope="col">{t('settings.mail')}</th>
              </tr>
            </thead>
            <tbody>
              {settings.kinds.map(({ kind, ...ways }) => (
                <tr key={kind}>
                  <th scope="row">{t(`kind.${kind}`)}</th>
                  {(['desk', 'mail'] as const).map((way) => (
                    <td key={way}>
                      <Switch
                        checked={ways[way]}
                        onChange={(_, on) => choose(withChoice(settings, kind, way, on))}
                        slotProps={{
                          input: { 'aria-label': `${t(`kind.${kind}`)}: ${t(`settings.${way}`)}` },
                        }}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          <SwitchField
            label={t('settings.quiet')}
            help={t('settings.quietHelp')}
            checked={Boolean(settings.quiet)}
            onChange={(on) => choose({ ...settings, quiet: on ? defaultNight : null })}
          />
          {settings.quiet && (
            <QuietHours
              hours={settings.quiet}
              onChange={(quiet) => choose({ ...settings, quiet })}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

const withChoice = (
  settings: Settings,
  kind: NoticeKind,
  way: 'desk' | 'mail',
  on: boolean,
): Settings => ({
  ...settings,
  kinds: settings.kinds.map((choice) => (choice.kind === kind ? { ...choice, [way]: on } : choice)),
});
