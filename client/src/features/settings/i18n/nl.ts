import type en from './en';

const settings: typeof en = {
  title: 'Instellingen',
  intro: 'Hoe de desk er voor jou uitziet en werkt, op elk apparaat.',
  profile: {
    title: 'Jij',
    text: 'Aangemeld als {{email}}, {{role}}.',
    name: 'Naam',
    nameHelp: 'Zoals collega’s hem lezen. Klanten zien de naam van het account op het netwerk.',
    saved: 'Je naam is opgeslagen.',
  },
  looks: {
    title: 'Uiterlijk',
    text: 'Geldt zodra je het kiest.',
    language: 'Taal',
    timeZone: 'Tijdzone',
    timeZoneHelp: 'Alle tijden worden in deze zone getoond.',
    timeZoneNow: 'Tijdzone: {{zone}}',
    noZone: 'Geen zone met deze naam.',
    theme: 'Thema',
    light: 'Licht',
    dark: 'Donker',
    system: 'Zoals het apparaat',
    density: 'Dichtheid',
    compact: 'Compact',
    comfortable: 'Ruim',
  },
  shortcuts: {
    title: 'Toetsenbord',
    text: 'Druk op elke pagina op ? om de sneltoetsen te zien.',
    label: 'Sneltoetsen van één toets',
    help: 'Uit: alleen sneltoetsen met Ctrl of Command doen iets. Handig bij spraakinvoer.',
  },
  password: {
    title: 'Wachtwoord',
    text: 'Een nieuw wachtwoord meldt je op alle andere apparaten af.',
    current: 'Huidig wachtwoord',
    next: 'Nieuw wachtwoord',
    repeat: 'Nieuw wachtwoord nogmaals',
    rule: 'Minstens 8 tekens. Een paar woorden achter elkaar zijn goed en makkelijk te onthouden.',
    tooShort: 'Minstens 8 tekens.',
    different: 'De twee zijn niet gelijk.',
    submit: 'Wachtwoord wijzigen',
    saved: 'Je wachtwoord is gewijzigd. Andere apparaten zijn afgemeld.',
    same: 'Dit is al je wachtwoord.',
    tooWeak:
      'Dit wachtwoord is makkelijk te raden: te kort, te gewoon, of gemaakt van je naam. Neem een paar woorden die niet bij elkaar horen.',
    currentWrong: 'Het huidige wachtwoord klopt niet.',
  },
  sessions: {
    title: 'Waar je aangemeld bent',
    text: 'Beëindig wat je niet herkent en wijzig dan je wachtwoord.',
    lastUsed: 'Laatst gebruikt',
    current: 'Dit apparaat',
    unknownDevice: 'Onbekend apparaat',
    end: 'Beëindigen',
    endOf: 'De sessie op {{device}} beëindigen',
    ended: 'De sessie op {{device}} is beëindigd.',
  },
  tokens: {
    title: 'Jouw API-tokens',
    text: 'Voor programma’s die in jouw naam werken.',
  },
};

export default settings;
