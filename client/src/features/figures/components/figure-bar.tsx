import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { FigureDimension } from '../../../api/types/figures';
import { SelectField } from '../../../ui/field/select-field';
import { useValues } from '../api/figures';
import { dimensions, lengthOf, periodIn, periods, plusDays } from '../model/question';
import { shownDay } from '../model/shown-value';
import { useBoard } from './board-context';
import { useValueName } from './use-value-name';

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
  alignItems: 'end',
  gap: 12,
});

const Words = styled('p')(({ theme }) => ({
  margin: '10px 0 0',
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

const all = '';
const own = 'own';

/** Period and narrowing of all figures of a page. They stand in the address, so that it can be shared. */
export function FigureBar() {
  const { t, i18n } = useTranslation('figures');
  const [address, setAddress] = useSearchParams();
  const { question } = useBoard();
  const period = periodIn(address);
  const set = (change: Record<string, string>, gone: readonly string[] = []) => {
    const next = new URLSearchParams(address);
    for (const name of gone) next.delete(name);
    for (const [name, value] of Object.entries(change))
      if (value === all) next.delete(name);
      else next.set(name, value);
    setAddress(next, { replace: true });
  };
  const day = (one: string) => shownDay(one, 'day', i18n.language);
  const length = lengthOf(question);
  const isNarrowed = Object.keys(question.filter).length > 0;
  return (
    <>
      <Fields>
        <SelectField
          label={t('period')}
          value={period ?? own}
          options={[
            ...periods.map((value) => ({ value: value as string, label: t(`days.${value}`) })),
            ...(period === null
              ? [{ value: own, label: `${day(question.from)} – ${day(plusDays(question.to, -1))}` }]
              : []),
          ]}
          onChange={({ target }) => set({ days: target.value }, ['from', 'to'])}
        />
        <Narrowing set={(dimension, value) => set({ [dimension]: value })} />
        {isNarrowed && <Button onClick={() => set({}, dimensions)}>{t('everything')}</Button>}
      </Fields>
      <Words>
        {t('compared', {
          from: day(question.from),
          to: day(plusDays(question.to, -1)),
          fromBefore: day(plusDays(question.from, -length)),
          toBefore: day(plusDays(question.from, -1)),
        })}
      </Words>
    </>
  );
}

function Narrowing({ set }: { set: (dimension: FigureDimension, value: string) => void }) {
  const { t } = useTranslation('figures');
  const { question } = useBoard();
  const nameOf = useValueName();
  const known = useValues(question).data?.items ?? [];
  return dimensions.map((dimension) => {
    const chosen = question.filter[dimension];
    const values = known.find((one) => one.dimension === dimension)?.values ?? [];
    if (values.length === 0 && chosen === undefined) return null;
    const options = values.map(({ key, name }) => ({
      value: key,
      label: nameOf(dimension, key, name),
    }));
    const isThere = chosen === undefined || options.some(({ value }) => value === chosen);
    return (
      <SelectField
        key={dimension}
        label={t(`dimension.${dimension}`)}
        value={chosen ?? all}
        displayEmpty
        options={[
          { value: all, label: t('all') },
          ...options,
          ...(isThere ? [] : [{ value: chosen, label: nameOf(dimension, chosen, null) }]),
        ]}
        onChange={({ target }) => set(dimension, target.value)}
      />
    );
  });
}
