import type en from './en';

const notices: typeof en = {
  title: 'Meldingen',
  intro: 'Wat anderen en de desk u willen laten weten.',
  unread: 'Ongelezen',
  readAll: 'Alles als gelezen markeren',
  byRule: 'regel “{{name}}”',
  emptyTitle: 'Niets te melden',
  emptyText: 'Wat aan u wordt toegewezen, wie u vermeldt en wat te laat is, komt hier te staan.',
  settings: {
    title: 'Meldingen',
    text: 'Wat u bereikt, en waar. Mails worden vijf minuten verzameld; wat u in de desk las, wordt niet gemaild.',
    what: 'Wat',
    desk: 'In de desk',
    mail: 'Per mail',
    quiet: 'Stille uren',
    quietHelp: 'Dan komt er geen mail; hij wacht op het einde.',
    from: 'Van',
    to: 'Tot',
  },
  kind: {
    assigned: 'Een gesprek werd aan u toegewezen',
    mentioned: 'U werd vermeld in een notitie',
    'customer-wrote': 'Een klant schreef in een gesprek van u',
    'clock-warned': 'Een antwoord is binnenkort nodig',
    'clock-breached': 'Een antwoord is te laat',
    escalated: 'Een gesprek werd naar u geëscaleerd',
    'escalation-unheard': 'Een escalatie wacht nog bovenaan',
    'question-asked': 'De desk vraagt uw afdeling iets',
    'question-answered': 'Een afdeling antwoordde',
    'question-overdue': 'Een afdeling antwoordde niet op tijd',
    'approval-requested': 'Een antwoord wacht op goedkeuring',
    'approval-decided': 'Een beslissing over uw antwoord',
    'delivery-problem': 'Een antwoord ging niet buiten',
    'channel-down': 'Een kanaal aanvaardt zijn gegevens niet meer',
    'review-due': 'Een standaardantwoord is na te kijken',
    'low-rating': 'Een klant gaf een lage score',
    'rule-notify': 'Een regel vraagt u te kijken',
    'incident-called': 'Een incident wacht op iemand',
  },
};

export default notices;
