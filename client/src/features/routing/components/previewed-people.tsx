import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { PreviewedPerson, RoutingPreview } from '../../../api/types/routing';
import { Avatar } from '../../../ui/avatar/avatar';

const People = styled('ul')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  margin: 0,
  padding: 0,
  listStyle: 'none',
});

const Person = styled('li')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minWidth: 0,
  fontSize: '0.8125rem',
  '& > span:last-of-type': { display: 'flex', flexDirection: 'column', minWidth: 0 },
  '& strong': { fontWeight: 500 },
  '& small': { color: theme.vars.palette.hark.text.muted },
  '&[data-verdict="chosen"] strong': { color: theme.vars.palette.hark.accent.text },
}));

const Said = styled('p')({ margin: 0, fontSize: '0.8125rem' });

interface Props {
  preview: RoutingPreview;
  /** Said where no queue takes it. */
  none?: string;
}

/** Everybody with the reason why they get it, could get it, or cannot. */
export function PreviewedPeople({ preview, none }: Props) {
  const { t } = useTranslation('routing');
  const { queue, waitsFor, chosenId, people } = preview;
  if (queue === null) return <Said role="status">{none ?? t('preview.notHere')}</Said>;
  const outcome = waitsFor
    ? t(`preview.waitsFor.${waitsFor}`)
    : chosenId === null
      ? t('preview.nobody')
      : null;
  return (
    <>
      {outcome && <Said role="status">{outcome}</Said>}
      <People aria-label={t('preview.people')}>
        {people.map((person) => (
          <Person key={person.userId} data-verdict={person.verdict}>
            <Avatar name={person.name} size={26} />
            <span>
              <strong>{person.name}</strong>
              <small>
                <Why person={person} /> ·{' '}
                {t('preview.load', { load: person.load, capacity: person.capacity })}
              </small>
            </span>
          </Person>
        ))}
      </People>
    </>
  );
}

function Why({ person: { verdict, missing } }: { person: PreviewedPerson }) {
  const { t, i18n } = useTranslation('routing');
  const names =
    verdict === 'no-language'
      ? missing.map(
          (code) => new Intl.DisplayNames(i18n.language, { type: 'language' }).of(code) ?? code,
        )
      : missing;
  const what = new Intl.ListFormat(i18n.language).format(names);
  return <>{t(`verdict.${verdict}`, { what })}</>;
}
