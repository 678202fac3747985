import type en from './en';

const connections: typeof en = {
  title: 'Koppelingen',
  kind: { hubspot: 'HubSpot', salesforce: 'Salesforce' },
  connect: '{{crm}} koppelen',
  connectNow: 'Koppelen',
  edit: '{{name}} wijzigen',
  moreOf: 'Meer voor {{name}}',
  emptyTitle: 'Er is geen ander systeem gekoppeld',
  emptyText:
    'Een CRM zegt de desk wie zijn klanten zijn en wat ze kochten; de desk zegt het wat is opgelost.',
  source: 'sleutels staan als “{{source}}”',
  writesNotes: 'krijgt notities',
  taken: '{{customers}} klanten en {{deals}} met deals overgenomen',
  lastOk: 'gelezen',
  again: 'Opnieuw geprobeerd',
  syncing: '{{name}} wordt gelezen.',
  state: { off: 'Uitgeschakeld', failing: 'Mislukt', first: 'Eerste lezing', inStep: 'Gelijk' },
  act: {
    sync: 'Nu lezen',
    edit: 'Wijzigen',
    test: 'De koppeling testen',
    switchOff: 'Uitschakelen',
    switchOn: 'Inschakelen',
    remove: 'Ontkoppelen',
  },
  remove: {
    title: '{{name}} ontkoppelen?',
    text: 'De toegang wordt vergeten en het wordt niet meer gelezen. Klanten en deals die ervan komen, blijven.',
    confirm: 'Ontkoppelen',
  },
  failure: {
    auth: 'Het aanvaardt onze toegang niet. Voer een andere in, en kijk of die contacten en deals mag lezen.',
    rate: 'Er werd te veel gevraagd; het wordt een tijdje met rust gelaten.',
    unreachable: 'Het is niet bereikbaar. Kijk naar het adres, en of deze machine naar buiten mag.',
    'broken-off':
      'Het brak halverwege af. Er is niets verloren: het wordt van daar opnieuw gelezen.',
    refused: 'Het weigerde de vraag. Kijk naar de velden van de kenmerken.',
    unreadable: 'Het antwoord is onleesbaar. Kijk naar het adres.',
  },
  test: {
    title: 'Wat is geprobeerd',
    'sign-in': 'Aanmelden',
    contacts: 'Contacten lezen',
    deals: 'Deals lezen',
    works: 'werkt',
  },
  field: {
    name: 'Naam',
    baseUrl: 'Adres',
    attributes: 'Andere velden',
    currency: 'Munt',
    notes: 'Een notitie schrijven als een gesprek is opgelost',
  },
  secret: {
    accessToken: 'Toegangstoken',
    clientId: 'Consumer key',
    clientSecret: 'Consumer secret',
    refreshToken: 'Vernieuwingstoken',
  },
  help: {
    hubspotUrl: 'Zoals het er staat, tenzij uw huis een ander heeft.',
    salesforceUrl: 'Het My Domain-adres, zoals https://huis.my.salesforce.com.',
    accessToken: 'Van een private app die contacten en deals mag lezen en notities mag schrijven.',
    clientId: 'Van een connected app met client credentials, of met een vernieuwingstoken.',
    clientSecret: 'Verzegeld bewaard en nooit meer getoond.',
    refreshToken: 'Alleen als de app geen client credentials gebruikt.',
    secretKept: 'Laat leeg om te houden wat al was ingevoerd.',
    hubspotAttributes:
      'Eén per regel: lifecyclestage = Fase. De eigenschap in HubSpot, dan de naam hier.',
    salesforceAttributes:
      'Eén per regel: Customer_Tier__c = Niveau. Het veld in Salesforce, dan de naam hier.',
    attributesWrong: 'Schrijf er één per regel, zoals lifecyclestage = Fase.',
    currency: 'Van bedragen zonder munt, zoals EUR.',
    notes: 'Zegt dat het is opgelost, door wie, en waar het te lezen is; niets van wat is gezegd.',
  },
  problem: {
    incomplete:
      'Voer in wat dit CRM opent. Voor een ander adres moet alles opnieuw worden ingevoerd.',
    badAddress: 'Dit adres wordt nooit aangeroepen. Geef het openbare adres van uw CRM.',
  },
};

export default connections;
