import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/field/choice';
import { cellOf, clockKinds, type PolicyValues, priorities } from '../model/policy-values';

const Scroll = styled('div')({ overflowX: 'auto' });

const Table = styled('table')(({ theme }) => ({
  borderCollapse: 'collapse',
  width: '100%',
  minWidth: 460,
  fontSize: '0.8125rem',
  '& th': {
    padding: '4px 8px 4px 0',
    textAlign: 'left',
    fontWeight: 500,
    verticalAlign: 'bottom',
  },
  '& td': { padding: '3px 8px 3px 0' },
  '& tbody th': { whiteSpace: 'nowrap', color: theme.vars.palette.hark.text.muted },
}));

interface Props {
  values: PolicyValues;
  wrong: ReadonlySet<string>;
  onChange: (change: Partial<PolicyValues>) => void;
}

/** What is promised, by priority and clock; an empty cell promises nothing. */
export function TargetTable({ values, wrong, onChange }: Props) {
  const { t } = useTranslation(['sla', 'common']);
  const { cells, times } = values;
  return (
    <Scroll>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('priority')}</th>
            {clockKinds.map((kind) => (
              <th key={kind} scope="col">
                {t(`common:due.clock.${kind}`)}
                <Choice
                  quiet
                  label={t('timeOf', { what: t(`common:due.clock.${kind}`) })}
                  value={times[kind]}
                  options={[
                    { value: 'business', label: t('time.business') },
                    { value: 'calendar', label: t('time.calendar') },
                  ]}
                  onChange={(time) => onChange({ times: { ...times, [kind]: time } })}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {priorities.map((priority) => (
            <tr key={priority}>
              <th scope="row">{t(`common:priority.${priority}`)}</th>
              {clockKinds.map((kind) => {
                const cell = cellOf(priority, kind);
                return (
                  <td key={kind}>
                    <OutlinedInput
                      size="small"
                      fullWidth
                      value={cells[cell] ?? ''}
                      placeholder={t('noTarget')}
                      error={wrong.has(cell)}
                      onChange={({ target }) =>
                        onChange({ cells: { ...cells, [cell]: target.value } })
                      }
                      inputProps={{
                        'aria-label': t('target', {
                          what: t(`common:due.clock.${kind}`),
                          priority: t(`common:priority.${priority}`),
                        }),
                        'aria-invalid': wrong.has(cell) || undefined,
                      }}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </Scroll>
  );
}
