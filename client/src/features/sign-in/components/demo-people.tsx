import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SignInOptions } from '../../../api/types/access';
import { Avatar } from '../../../ui/avatar/avatar';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useDemoSignIn } from '../api/sign-in';

const List = styled('ul')({ listStyle: 'none', margin: '10px 0 0', padding: 0 });

const Person = styled(ButtonBase)(({ theme }) => ({
  display: 'flex',
  width: '100%',
  gap: 12,
  padding: '9px 10px',
  borderRadius: 10,
  textAlign: 'left',
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '& > div': { flex: 1, minWidth: 0 },
  '& > svg': { color: theme.vars.palette.hark.text.faint },
}));

/** The people of the demo brand; one click is enough. */
export function DemoPeople({ people }: { people: SignInOptions['demo'] }) {
  const { t } = useTranslation(['signIn', 'common']);
  const enter = useDemoSignIn();
  const onError = useProblemNotice();
  return (
    <section>
      <Typography variant="h3" component="h2">
        {t('demoTitle')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('demoText')}
      </Typography>
      <List>
        {people.map(({ email, name, role }) => (
          <li key={email}>
            <Person disabled={enter.isPending} onClick={() => enter.mutate(email, { onError })}>
              <Avatar name={name} />
              <div>
                <Typography variant="subtitle2" component="p">
                  {name}
                </Typography>
                <Typography variant="caption" color="textSecondary">
                  {t(`common:role.${role}`)}
                </Typography>
              </div>
              <ChevronRight size={16} aria-hidden />
            </Person>
          </li>
        ))}
      </List>
    </section>
  );
}
