import type en from './en';

const audit: typeof en = {
  title: 'Auditlogboek',
  intro: 'Wie wat deed aan de desk, en vanwaar. Regels kunnen niet gewijzigd worden.',
  desk: 'De desk zelf',
  notSignedIn: 'Niet aangemeld',
  refused: 'Geweigerd',
  emptyTitle: 'Niets past bij dit filter',
  emptyText: 'Maak het ruimer om meer te zien.',
  filter: {
    label: 'Filter',
    action: 'Wat',
    actor: 'Wie',
    anyAction: 'Alles',
    anybody: 'Iedereen',
    clear: 'Alles tonen',
  },
  detail: { time: 'Tijd', action: 'Handeling', target: 'Betreft', address: 'Vanaf' },
  action: {
    session: { started: 'Aangemeld', refused: 'Aanmelden geweigerd', ended: 'Afgemeld' },
    user: {
      added: 'Voegde een account toe',
      changed: 'Wijzigde een account',
      'password-changed': 'Wijzigde het eigen wachtwoord',
      'password-reset': 'Stelde een wachtwoord opnieuw in',
    },
    team: {
      added: 'Voegde een team toe',
      changed: 'Wijzigde een team',
      removed: 'Verwijderde een team',
      'channel-granted': 'Gaf een team een kanaal',
      'channel-revoked': 'Nam een team een kanaal af',
    },
    token: { added: 'Maakte een API-token', revoked: 'Trok een API-token in' },
    channel: {
      connected: 'Verbond een kanaal',
      changed: 'Wijzigde een kanaal',
      removed: 'Verwijderde een kanaal',
    },
    access: { refused: 'Probeerde wat niet mag' },
  },
};

export default audit;
