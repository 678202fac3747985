import type en from './en';

const channels: typeof en = {
  title: 'Kanalen',
  intro: 'De accounts op sociale netwerken die gesprekken naar de desk brengen.',
  more: 'Meer voor {{name}}',
  empty: {
    title: 'Er is nog geen kanaal verbonden',
    text: 'Verbind een account op een netwerk; wat mensen daar schrijven, komt in de inbox.',
    textNoConnect: 'Zodra een van je teams een kanaal heeft, staat het hier.',
  },
  state: {
    connected: 'Verbonden',
    'auth-failed': 'Toegang geweigerd',
    paused: 'Gepauzeerd',
    removed: 'Verwijderd',
  },
  lastItem: { at: 'Laatste item', never: 'Er is nog niets binnengekomen' },
  signal: {
    authFailed: 'Toegang geweigerd',
    paused: 'Gepauzeerd',
    tokenExpired: 'Token is verlopen',
    tokenExpires_one: 'Token verloopt over {{count}} dag',
    tokenExpires_other: 'Token verloopt over {{count}} dagen',
    pollError: 'Laatste keer lezen mislukt',
    deliveryProblems_one: '{{count}} verzendprobleem',
    deliveryProblems_other: '{{count}} verzendproblemen',
    quarantine: '{{count}} in quarantaine',
    backlog: '{{count}} te verwerken',
  },
  tab: {
    label: 'Onderdelen van dit kanaal',
    overview: 'Overzicht',
    quarantine: 'Quarantaine',
    settings: 'Instellingen',
  },
  overview: { health: 'Gezondheid' },
  facts: {
    lastItem: 'Laatste item',
    lastWebhook: 'Laatste levering per webhook',
    lastPoll: 'Laatst gelezen',
    backlog: 'Te verwerken',
    deliveryProblems: 'Verzendproblemen',
    token: 'Token verloopt',
    account: 'Account',
    since: 'In deze toestand sinds',
    pollError: 'Wat er bij het laatste lezen misging',
    never: 'Nooit',
    noEnd: 'Geen einde bekend',
  },
  check: {
    title: 'Test',
    text: 'Vraagt het netwerk of alles op zijn plaats staat. Er wordt niets gepubliceerd.',
    run: 'Kanaal testen',
    running: 'Bezig met testen',
    works: 'Werkt',
    fails: 'Werkt niet',
    allWork: 'Alles werkt.',
    someFailed: 'Herstel wat gemarkeerd is, op het netwerk of in de instellingen, en test opnieuw.',
  },
  checkStep: {
    'Page access token': 'Toegangstoken van de pagina',
    Page: 'Pagina',
    'Webhook subscription': 'Webhookabonnement',
    Forum: 'Forum',
    'API key': 'API-sleutel',
    User: 'Gebruiker',
    Credentials: 'Toegang',
    Network: 'Netwerk',
    'Reviews of the location': 'Reviews van de locatie',
  },
  teams: {
    title: 'Wie het ziet',
    text: 'Leden van deze teams zien de gesprekken en beantwoorden ze. Beheerders altijd.',
    none: 'Nog geen team: alleen beheerders zien dit kanaal.',
    change: 'Wijzigen bij teams',
  },
  webhook: {
    title: 'Webhook',
    text: 'Het netwerk levert aan een adres van de desk zodra er iets gebeurt. Zeg het waar.',
    address: 'Adres van dit kanaal',
    appAddress: 'Adres voor de hele app',
    appAddressHelp: 'Eén adres bedient elke pagina van dezelfde app.',
    ownAddress: 'Adres van alleen dit kanaal',
    ownAddressHelp: 'Voor een app die alleen deze pagina bedient.',
    facebook: {
      open: 'Open in het dashboard van je Meta-app ‘Webhooks’ en kies ‘Page’.',
      enter:
        'Vul het adres hieronder in als ‘Callback-URL’ en je verificatietoken als ‘Verificatietoken’. Druk op ‘Verifiëren en opslaan’.',
      choose:
        'Abonneer je op feed, ratings, mention, messages, message_echoes, message_deliveries, message_reads, message_edits en messaging_postbacks.',
    },
    discourse: {
      open: 'Open op het forum ‘Beheer’, ‘API’, ‘Webhooks’ en voeg een webhook toe.',
      enter:
        'Vul het adres hieronder in als ‘Payload-URL’ en je webhookgeheim als ‘Geheim’. Laat het inhoudstype op ‘application/json’ staan.',
      choose:
        'Kies de afzonderlijke gebeurtenissen van topics en berichten, vink ‘Actief’ aan en sla op. ‘Ping’ toont meteen of het werkt.',
    },
    other: {
      open: 'Open de plek waar het netwerk zijn webhooks bewaart.',
      enter:
        'Vul het adres hieronder in, met het geheim uit de instellingen als erom gevraagd wordt.',
      choose: 'Kies elke gebeurtenis over wat mensen schrijven, en sla op.',
    },
  },
  unsupported: {
    title: 'Terzijde gelegd',
    text: 'Meldingen die niets van je vragen, zoals reacties met een icoon, gedeelde posts en instellingen van de pagina. De desk bewaart en telt ze met opzet en maakt er geen berichten van.',
    inShort_one: '{{count}} melding terzijde',
    inShort_other: '{{count}} meldingen terzijde',
    what: 'Soort',
    count: 'Aantal',
    last: 'Laatst gezien',
  },
  quarantine: {
    title: 'Quarantaine',
    text: 'Stukken die niet begrepen werden. Alles eromheen ging gewoon door.',
    emptyTitle: 'Er staat niets in quarantaine',
    emptyText: 'Alles wat binnenkwam, werd begrepen.',
    fragment: 'Wat er binnenkwam',
    replay: 'Opnieuw proberen',
    replayAll: 'Alles opnieuw proberen',
    replaying: 'Alles wordt opnieuw geprobeerd',
    back: 'Deze keer lukte het.',
    stillBad: 'Het wordt nog steeds niet begrepen.',
    allBack_one: '{{count}} stuk is gelukt. Er staat niets meer in quarantaine.',
    allBack_other: '{{count}} stukken zijn gelukt. Er staat niets meer in quarantaine.',
    someBack: 'Gelukt: {{replayed}}. Nog in quarantaine: {{stillBad}}.',
    replayed: 'Gelukt',
    dismissed: 'Terzijde gelegd',
    dismiss: 'Terzijde leggen',
    dismissTitle: 'Dit stuk terzijde leggen?',
    dismissText:
      'Het wordt nooit een bericht en niemand wordt er nog aan herinnerd. Wat binnenkwam, blijft in het journaal.',
  },
  settings: {
    title: 'Instellingen',
    text: 'Geheimen worden versleuteld bewaard en nooit meer getoond.',
    save: 'Instellingen opslaan',
    saved: 'De instellingen van {{name}} zijn opgeslagen.',
    secretSet: 'Ingesteld. Laat leeg om het te behouden.',
    fault: {
      missing: 'Vul dit in.',
      notANumber: 'Een getal boven nul.',
      notAnAddress: 'Een adres dat begint met https:// of http://.',
      notJson: 'Dit is geen geldige JSON. Plak het hele bestand.',
    },
  },
  refusal: {
    fields: 'Sommige velden kloppen niet. Ze zijn hieronder gemarkeerd.',
    alreadyConnected: 'Dit account is al verbonden. Wijzig dat kanaal.',
    otherAccount:
      'Deze instellingen horen bij een ander account. Verbind dat als een eigen kanaal.',
  },
  connect: {
    title: 'Kanaal verbinden',
    steps: 'Stappen',
    step: { network: 'Netwerk', settings: 'Instellingen', webhook: 'Webhook', test: 'Test' },
    done: '(klaar)',
    byWebhook: 'komt binnen een seconde aan',
    byReading: 'wordt om de paar minuten gelezen',
    settingsText: 'Wat het netwerk je voor zijn account geeft, en een naam voor de desk.',
    another: 'Ander netwerk kiezen',
    submit: 'Verbinden',
    toTest: 'Verder naar de test',
    testText: '{{name}} is verbonden. Kijk of het werkt en bepaal dan wie het ziet.',
    finish: 'Kanaal openen',
  },
  pause: {
    title: '{{name}} pauzeren?',
    text: 'Er wordt niets gelezen en er kan geen antwoord uit. Wat het netwerk zelf levert, komt nog aan. Bij hervatten wordt gelezen wat gemist is.',
    confirm: 'Pauzeren',
    done: '{{name}} is gepauzeerd.',
  },
  resume: { confirm: 'Hervatten', done: '{{name}} loopt weer en leest wat gemist is.' },
  readBack: { run: 'Nu lezen van het netwerk', done: 'Het lezen is begonnen.' },
  remove: {
    title: '{{name}} verwijderen?',
    text: 'Er komt niets meer binnen en er gaat geen antwoord uit. De toegangsgegevens worden gewist. Gesprekken en berichten blijven. Het kan opnieuw verbonden worden, met zijn gegevens.',
    confirm: 'Kanaal verwijderen',
    done: '{{name}} is verwijderd.',
  },
  reconnect: {
    title: 'Het netwerk weigert de toegang',
    reason: 'Het netwerk zegt: {{reason}}',
    kept: 'Alles wat binnenkwam is bewaard, en wat het netwerk nog levert ook.',
    stopped: 'Er kan niets gelezen worden, en antwoorden wachten als verzendproblemen.',
    then: 'Met nieuwe gegevens leest het kanaal wat het gemist heeft.',
    ask: 'Een beheerder kan nieuwe gegevens invullen.',
    submit: 'Opnieuw verbinden',
    done: '{{name}} is opnieuw verbonden en leest wat gemist is.',
  },
  field: {
    any: {
      name: { label: 'Naam', help: 'Hoe het in de desk heet.' },
      baseUrl: { label: 'API-adres', help: 'Alleen wijzigen voor een vervanger.' },
    },
    facebook: {
      pageId: {
        label: 'Pagina-ID',
        help: 'Het nummer onder ‘Info’, ‘Paginatransparantie’.',
      },
      pageAccessToken: {
        label: 'Toegangstoken van de pagina',
        help: 'Een langlopend token van de pagina met pages_manage_engagement, pages_read_user_content, pages_manage_metadata en pages_messaging.',
      },
      appSecret: {
        label: 'App-geheim',
        help: 'Uit de instellingen van je Meta-app. Het bewijst dat een webhook van Meta komt.',
      },
      verifyToken: {
        label: 'Verificatietoken',
        help: 'Een woord naar keuze. Vul hetzelfde in waar de Meta-app erom vraagt.',
      },
    },
    'google-reviews': {
      account: {
        label: 'Account',
        help: 'Het nummer van het Business Profile-account, met of zonder ‘accounts/’.',
      },
      location: {
        label: 'Locatie',
        help: 'Het nummer van de geverifieerde locatie, met of zonder ‘locations/’.',
      },
      accessToken: {
        label: 'Toegangstoken',
        help: 'Een OAuth-token met business.manage. Of geef hieronder een serviceaccount.',
      },
      serviceAccount: {
        label: 'Serviceaccount',
        help: 'De JSON-sleutel van een serviceaccount dat de locatie beheert.',
      },
      pollSeconds: {
        label: 'Seconden tussen twee keer lezen',
        help: 'Hoe vaak naar nieuwe reviews gekeken wordt.',
      },
    },
    discourse: {
      baseUrl: {
        label: 'Adres van het forum',
        help: 'Zoals in de browser, bijvoorbeeld https://forum.example.com.',
      },
      apiKey: {
        label: 'API-sleutel',
        help: 'Gemaakt onder ‘Beheer’, ‘API’, voor de gebruiker hieronder.',
      },
      apiUsername: {
        label: 'Gebruikersnaam',
        help: 'De forumgebruiker in wiens naam de desk antwoordt.',
      },
      webhookSecret: {
        label: 'Webhookgeheim',
        help: 'Een geheim naar keuze. Vul hetzelfde in bij de webhook van het forum.',
      },
    },
  },
};

export default channels;
