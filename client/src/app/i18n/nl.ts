import type en from './en';

const shell: typeof en = {
  skipToContent: 'Naar de inhoud',
  nav: {
    label: 'Onderdelen',
    inbox: 'Inbox',
    search: 'Zoeken',
    customers: 'Klanten',
    deliveries: 'Verzendproblemen',
    canned: 'Standaardantwoorden',
    channels: 'Kanalen',
    reports: 'Rapporten',
    workRules: 'Werkregels',
    team: 'Mensen en teams',
    audit: 'Auditlog',
    tokens: 'API-tokens',
    settings: 'Instellingen',
    firstSteps: 'Eerste stappen',
    more: 'Meer onderdelen',
  },
  account: {
    menu: 'Account en voorkeuren',
    theme: 'Thema',
    light: 'Licht',
    dark: 'Donker',
    system: 'Zoals het apparaat',
    language: 'Taal',
    density: 'Dichtheid',
    compact: 'Compact',
    comfortable: 'Ruim',
    signOut: 'Afmelden',
  },
  connection: {
    lost: 'Geen verbinding met de server. Wat je ziet kan verouderd zijn; concepten blijven bewaard en verzenden wacht. We proberen het opnieuw.',
    back: 'Weer verbonden. Alles is actueel.',
  },
  palette: {
    title: 'Opdrachten',
    open: 'Opdrachtenpalet openen',
    placeholder: 'Wat wil je doen?',
    searchFor: 'Zoek naar ‘{{text}}’',
    none: 'Geen opdracht heeft deze naam.',
    hint: 'Pijltjes om te kiezen, Enter om uit te voeren',
  },
  shortcuts: {
    title: 'Sneltoetsen',
    open: 'Sneltoetsen tonen',
    off: 'Sneltoetsen met één toets staan uit in je instellingen.',
    then: 'dan',
  },
  group: {
    page: 'Deze pagina',
    go: 'Ga naar',
    list: 'Lijst',
    conversation: 'Gesprek',
    reply: 'Antwoord',
    view: 'Weergaven',
    app: 'Overal',
  },
  goTo: 'Ga naar {{place}}',
};

export default shell;
