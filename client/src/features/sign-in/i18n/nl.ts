import type en from './en';

const signIn: typeof en = {
  title: 'Aanmelden',
  welcome: 'Aanmelden bij {{brand}}',
  email: 'E-mail',
  password: 'Wachtwoord',
  submit: 'Aanmelden',
  refused: 'E-mail of wachtwoord klopt niet.',
  tooMany: 'Te veel pogingen. Wacht een paar minuten en meld je dan opnieuw aan.',
  demoTitle: 'Probeer het als',
  demoText: 'Deze desk toont demogegevens. Kies een persoon om rond te kijken.',
  ended: 'Je bent afgemeld. Meld je aan om verder te gaan waar je was.',
  change: {
    title: 'Kies je eigen wachtwoord',
    text: 'Je meldde je aan met een eenmalig wachtwoord. Vanaf nu telt het jouwe.',
    current: 'Eenmalig wachtwoord',
    next: 'Nieuw wachtwoord',
    repeat: 'Nieuw wachtwoord nogmaals',
    rule: 'Minstens 8 tekens. Een paar woorden achter elkaar zijn goed en makkelijk te onthouden.',
    different: 'De twee zijn niet gelijk.',
    tooShort: 'Minstens 8 tekens.',
    submit: 'Opslaan en verder',
    tooWeak:
      'Dit wachtwoord is makkelijk te raden, of je hebt het al. Neem een paar woorden die niet bij elkaar horen.',
    currentWrong: 'Het eenmalige wachtwoord klopt niet.',
  },
  noDesk: {
    title: 'Je account heeft geen inbox',
    text: 'Je rol werkt niet met gesprekken. Vragen aan jou komen per e-mail.',
  },
};

export default signIn;
