import type en from './en';

const settings: typeof en = {
  title: 'Réglages',
  intro: 'L’aspect et le comportement du desk pour vous, sur tous vos appareils.',
  profile: {
    title: 'Vous',
    text: 'Connecté en tant que {{email}}, {{role}}.',
    name: 'Nom',
    nameHelp: 'Comme vos collègues le lisent. Les clients voient le nom du compte sur le réseau.',
    saved: 'Votre nom est enregistré.',
  },
  looks: {
    title: 'Aspect',
    text: 'S’applique dès que vous choisissez.',
    language: 'Langue',
    timeZone: 'Fuseau horaire',
    timeZoneHelp: 'Toutes les heures sont montrées dans ce fuseau.',
    timeZoneNow: 'Fuseau horaire : {{zone}}',
    noZone: 'Aucun fuseau de ce nom.',
    theme: 'Thème',
    light: 'Clair',
    dark: 'Sombre',
    system: 'Comme l’appareil',
    density: 'Densité',
    compact: 'Compacte',
    comfortable: 'Aérée',
  },
  shortcuts: {
    title: 'Clavier',
    text: 'Appuyez sur ? sur n’importe quelle page pour voir les raccourcis.',
    label: 'Raccourcis à une touche',
    help: 'Désactivés : seuls les raccourcis avec Ctrl ou Commande agissent. Utile avec la dictée.',
  },
  password: {
    title: 'Mot de passe',
    text: 'Un nouveau mot de passe vous déconnecte de tous les autres appareils.',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    repeat: 'Nouveau mot de passe, encore',
    rule: 'Au moins 8 caractères. Quelques mots à la suite sont sûrs et faciles à retenir.',
    tooShort: 'Au moins 8 caractères.',
    different: 'Les deux ne sont pas identiques.',
    submit: 'Changer le mot de passe',
    saved: 'Votre mot de passe est changé. Les autres appareils sont déconnectés.',
    same: 'C’est déjà votre mot de passe.',
    tooWeak:
      'Ce mot de passe est facile à deviner : trop court, trop courant, ou fait de votre nom. Prenez quelques mots sans lien entre eux.',
    currentWrong: 'Le mot de passe actuel n’est pas correct.',
  },
  sessions: {
    title: 'Où vous êtes connecté',
    text: 'Terminez ce que vous ne reconnaissez pas, puis changez de mot de passe.',
    lastUsed: 'Dernière utilisation',
    current: 'Cet appareil',
    unknownDevice: 'Appareil inconnu',
    end: 'Terminer',
    endOf: 'Terminer la session sur {{device}}',
    ended: 'La session sur {{device}} est terminée.',
  },
  tokens: {
    title: 'Vos jetons API',
    text: 'Pour les programmes qui travaillent en votre nom.',
  },
};

export default settings;
