import type en from './en';

const signIn: typeof en = {
  title: 'Connexion',
  welcome: 'Connexion à {{brand}}',
  email: 'E-mail',
  password: 'Mot de passe',
  submit: 'Se connecter',
  refused: 'L’e-mail ou le mot de passe n’est pas correct.',
  tooMany: 'Trop d’essais. Attendez quelques minutes avant de réessayer.',
  demoTitle: 'Essayer en tant que',
  demoText: 'Cet espace montre des données de démonstration. Choisissez une personne.',
  ended: 'Vous avez été déconnecté. Connectez-vous pour reprendre où vous étiez.',
  change: {
    title: 'Choisissez votre mot de passe',
    text: 'Vous êtes entré avec un mot de passe unique. Désormais, le vôtre compte.',
    current: 'Mot de passe unique',
    next: 'Nouveau mot de passe',
    repeat: 'Nouveau mot de passe, encore',
    rule: 'Au moins 8 caractères. Quelques mots à la suite sont sûrs et faciles à retenir.',
    different: 'Les deux ne sont pas identiques.',
    tooShort: 'Au moins 8 caractères.',
    submit: 'Enregistrer et continuer',
    tooWeak:
      'Ce mot de passe est facile à deviner, ou c’est déjà le vôtre. Prenez quelques mots sans lien entre eux.',
    currentWrong: 'Le mot de passe unique n’est pas correct.',
  },
  noDesk: {
    title: 'Votre compte n’a pas de boîte de réception',
    text: 'Votre rôle ne traite pas de conversations. Les questions vous arrivent par e-mail.',
  },
};

export default signIn;
