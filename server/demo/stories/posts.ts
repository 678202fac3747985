import type { WrittenPost } from '../domain/tell-story.js';

/** What the pages said to everybody, oldest first. */
export const POSTS: readonly WrittenPost[] = [
  {
    account: 'nl',
    key: 'welcome',
    daysAgo: 38,
    text: 'Nieuw in de app: zet uw kaart zelf aan en uit, per land en per soort betaling. U vindt het onder Kaarten > Instellingen.',
  },
  {
    account: 'nl',
    key: 'rates',
    daysAgo: 31,
    text: 'Onze hypotheekrente voor 20 jaar vast daalt naar 3,29 %. Bereken in twee minuten wat dat voor u betekent, of maak een afspraak in een kantoor in de buurt.',
  },
  {
    account: 'nl',
    key: 'phishing',
    daysAgo: 26,
    text: 'Let op: er gaan berichten rond die zogenaamd van ons komen en vragen om uw kaartlezer te gebruiken. Wij vragen nooit om codes. Twijfelt u? Stuur het door en klik nergens op.',
  },
  {
    account: 'nl',
    key: 'branches',
    daysAgo: 22,
    text: 'Vanaf volgende maand zijn onze kantoren op donderdag open tot 19.00 uur. Kantoor Breda Noord gaat samen met Breda Centrum.',
  },
  {
    account: 'nl',
    key: 'app',
    daysAgo: 17,
    text: 'De app is vernieuwd: overschrijven in drie stappen en uw saldo meteen zichtbaar. Laat ons weten wat u ervan vindt.',
  },
  {
    account: 'nl',
    key: 'youth',
    daysAgo: 13,
    text: 'Zakgeld leren beheren? De Lumen Jongerenrekening is gratis tot 18 jaar, met een eigen kaart en een limiet die u samen kiest.',
  },
  {
    account: 'nl',
    key: 'instant',
    daysAgo: 9,
    text: 'Instant overschrijven kost bij ons niets meer. Uw geld staat binnen tien seconden op de andere rekening, ook in het weekend.',
  },
  {
    account: 'nl',
    key: 'wallet',
    daysAgo: 5,
    text: 'Betalen met uw telefoon of horloge: voeg uw Lumen-kaart toe aan uw wallet en u bent klaar.',
  },
  {
    account: 'nl',
    key: 'invest',
    daysAgo: 2,
    text: 'Beleggen vanaf 25 euro per maand. Lees eerst wat het kost en welke risico’s erbij horen, in gewone taal.',
  },
  {
    account: 'be',
    key: 'welcome',
    daysAgo: 37,
    text: 'Nouveau dans l’app : activez ou bloquez vous-même votre carte, pays par pays. C’est dans Cartes > Paramètres.',
  },
  {
    account: 'be',
    key: 'rates',
    daysAgo: 30,
    text: 'Notre taux fixe à 20 ans passe à 3,29 %. Faites votre simulation en deux minutes ou prenez rendez-vous dans votre agence.',
  },
  {
    account: 'be',
    key: 'phishing',
    daysAgo: 25,
    text: 'Attention aux faux messages qui imitent notre nom et demandent vos codes. Nous ne les demandons jamais. En cas de doute, ne cliquez pas et transférez-nous le message.',
  },
  {
    account: 'be',
    key: 'branches',
    daysAgo: 21,
    text: 'Nos agences seront ouvertes le jeudi jusqu’à 19 h. L’agence de Mons Gare rejoint celle de Mons Centre le mois prochain.',
  },
  {
    account: 'be',
    key: 'app',
    daysAgo: 16,
    text: 'L’application change de visage : un virement en trois étapes et votre solde tout de suite. Dites-nous ce que vous en pensez.',
  },
  {
    account: 'be',
    key: 'youth',
    daysAgo: 12,
    text: 'Le compte jeune Lumen est gratuit jusqu’à 18 ans, avec sa propre carte et une limite choisie ensemble.',
  },
  {
    account: 'be',
    key: 'instant',
    daysAgo: 8,
    text: 'Les virements instantanés sont désormais gratuits. Dix secondes, même le dimanche.',
  },
  {
    account: 'be',
    key: 'wallet',
    daysAgo: 4,
    text: 'Payez avec votre téléphone ou votre montre : ajoutez votre carte Lumen à votre portefeuille mobile.',
  },
  {
    account: 'be',
    key: 'invest',
    daysAgo: 1.6,
    text: 'Investir dès 25 euros par mois. Les frais et les risques, expliqués simplement, avant de vous lancer.',
  },
];
