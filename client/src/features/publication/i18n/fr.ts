import type en from './en';

const publication: typeof en = {
  title: 'Publication',
  kind: {
    post: 'Publication',
    ad: 'Publicité',
    video: 'Vidéo',
    listing: 'Fiche',
    topic: 'Sujet',
  },
  onNetwork: 'Ouvrir sur le réseau',
  removed: 'Cette publication a été supprimée du réseau.',
  image: 'Image de la publication',
  untitled: 'Sans texte',
  counts: {
    label: 'Les commentaires en chiffres',
    total_one: '{{count}} commentaire',
    total_other: '{{count}} commentaires',
    unanswered_one: '{{count}} sans réponse',
    unanswered_other: '{{count}} sans réponse',
    hidden_one: '{{count}} masqué',
    hidden_other: '{{count}} masqués',
    removed_one: '{{count}} supprimé',
    removed_other: '{{count}} supprimés',
    conversations_one: '{{count}} conversation',
    conversations_other: '{{count}} conversations',
  },
  filter: {
    label: 'Quels commentaires',
    all: 'Tous',
    unanswered: 'Sans réponse',
    hidden: 'Masqués',
    ours: 'Les nôtres',
  },
  tree: {
    label: 'Commentaires',
    empty: "Personne n'a encore commenté.",
    emptyFilter: 'Aucun commentaire ne correspond à ce filtre.',
    showAll: 'Afficher tous les commentaires',
    fold_one: 'Replier {{count}} réponse à {{name}}',
    fold_other: 'Replier {{count}} réponses à {{name}}',
    unfold_one: 'Afficher {{count}} réponse',
    unfold_other: 'Afficher {{count}} réponses',
    unanswered: 'Sans réponse',
    answer: 'Répondre',
    close: 'Fermer la réponse',
    conversation: 'Conversation',
    openConversation: 'Ouvrir la conversation avec {{name}}',
  },
  back: 'Retour à la boîte',
};

export default publication;
