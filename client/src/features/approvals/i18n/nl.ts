import type en from './en';

const approvals: typeof en = {
  title: 'Goedkeuringen',
  intro: 'Antwoorden waar iemand anders naar kijkt voor ze vertrekken.',
  emptyTitle: 'Niets wacht op uw oordeel',
  emptyText:
    'Een antwoord dat goedkeuring nodig heeft, verschijnt hier. Wanneer dat is, zeggen de werkregels.',
  mode: {
    public: 'Openbaar',
    private: 'Privé',
  },
  because: '{{rule}}: {{risks}}',
  risk: {
    'forbidden-phrase': 'een verboden uitdrukking',
    iban: 'een rekeningnummer',
    'card-number': 'een kaartnummer',
    amount: 'een bedrag',
    'phone-number': 'een telefoonnummer',
    email: 'een e-mailadres',
    link: 'een link',
    public: 'iedereen leest het',
  },
  newer_one: 'De klant heeft intussen opnieuw geschreven.',
  newer_other: 'De klant heeft intussen {{count}} keer geschreven.',
  own: 'Van u: iemand anders beslist.',
  read: 'Gesprek lezen',
  beside: 'Het gesprek',
  choose: 'Kies een antwoord om het gesprek hier te lezen.',
  approve: 'Goedkeuren',
  edit: 'Bewerken',
  reject: 'Afwijzen',
  words: 'Het antwoord',
  approveEdited: 'Zo goedkeuren',
  approved: 'Het antwoord van {{name}} vertrekt.',
  rejectTitle: 'Terug naar {{name}}',
  rejected: '{{name}} heeft het antwoord terug als concept.',
  note: 'Wat er moet veranderen',
  noteHelp: 'Het staat als notitie in het gesprek en het antwoord is weer een concept.',
  noteMissing: 'Zeg in een zin wat er moet veranderen.',
  anyway: {
    title: 'De klant schreef opnieuw',
    text: 'De auteur had dat niet gezien bij het schrijven. Toch versturen?',
    confirm: 'Toch goedkeuren',
  },
};

export default approvals;
