import type en from './en';

const shell: typeof en = {
  skipToContent: 'Aller au contenu',
  nav: {
    label: 'Rubriques',
    inbox: 'Conversations',
    search: 'Recherche',
    customers: 'Clients',
    deliveries: 'Problèmes d’envoi',
    canned: 'Réponses types',
    channels: 'Canaux',
    reports: 'Rapports',
    workRules: 'Règles de travail',
    team: 'Personnes et équipes',
    audit: 'Journal d’audit',
    tokens: 'Jetons API',
    settings: 'Réglages',
    firstSteps: 'Premiers pas',
    more: 'Autres rubriques',
  },
  account: {
    menu: 'Compte et préférences',
    theme: 'Thème',
    light: 'Clair',
    dark: 'Sombre',
    system: 'Comme l’appareil',
    language: 'Langue',
    density: 'Densité',
    compact: 'Compacte',
    comfortable: 'Aérée',
    signOut: 'Se déconnecter',
  },
  connection: {
    lost: 'Pas de connexion au serveur. L’affichage peut être ancien ; les brouillons sont gardés et l’envoi attend. Nouvel essai en cours.',
    back: 'Connexion rétablie. Tout est à jour.',
  },
  palette: {
    title: 'Commandes',
    open: 'Ouvrir la palette de commandes',
    placeholder: 'Que voulez-vous faire ?',
    searchFor: 'Chercher « {{text}} »',
    none: 'Aucune commande ne porte ce nom.',
    hint: 'Flèches pour choisir, Entrée pour exécuter',
  },
  shortcuts: {
    title: 'Raccourcis clavier',
    open: 'Afficher les raccourcis clavier',
    off: 'Les raccourcis à une touche sont désactivés dans vos réglages.',
    then: 'puis',
  },
  group: {
    page: 'Cette page',
    go: 'Aller à',
    list: 'Liste',
    conversation: 'Conversation',
    reply: 'Réponse',
    view: 'Vues',
    app: 'Partout',
  },
  goTo: 'Aller à : {{place}}',
};

export default shell;
