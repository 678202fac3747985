import type en from './en';

const connections: typeof en = {
  title: 'Connexions',
  kind: { hubspot: 'HubSpot', salesforce: 'Salesforce' },
  connect: 'Connecter {{crm}}',
  connectNow: 'Connecter',
  edit: 'Modifier {{name}}',
  moreOf: 'Plus pour {{name}}',
  emptyTitle: 'Aucun autre système n’est connecté',
  emptyText:
    'Un CRM dit au desk qui sont ses clients et ce qu’ils ont acheté ; le desk lui dit ce qui est résolu.',
  source: 'ses clés portent « {{source}} »',
  writesNotes: 'reçoit des notes',
  taken: '{{customers}} clients et {{deals}} avec affaires repris',
  lastOk: 'lu',
  again: 'Nouvel essai',
  syncing: '{{name}} est en cours de lecture.',
  state: { off: 'Coupée', failing: 'En échec', first: 'Première lecture', inStep: 'À jour' },
  act: {
    sync: 'Lire maintenant',
    edit: 'Modifier',
    test: 'Tester la connexion',
    switchOff: 'Couper',
    switchOn: 'Rétablir',
    remove: 'Déconnecter',
  },
  remove: {
    title: 'Déconnecter {{name}} ?',
    text: 'Ses accès sont oubliés et il n’est plus lu. Les clients et affaires qui en viennent restent.',
    confirm: 'Déconnecter',
  },
  failure: {
    auth: 'Il n’accepte pas nos accès. Entrez-en d’autres, et voyez s’ils permettent de lire contacts et affaires.',
    rate: 'On lui a trop demandé ; il est laissé tranquille un moment.',
    unreachable: 'Il est injoignable. Voyez l’adresse, et si cette machine peut sortir.',
    'broken-off': 'Il s’est interrompu en chemin. Rien n’est perdu : la lecture reprend de là.',
    refused: 'Il a refusé la question. Voyez les champs des attributs.',
    unreadable: 'Sa réponse est illisible. Voyez l’adresse.',
  },
  test: {
    title: 'Ce qui a été essayé',
    'sign-in': 'Connexion',
    contacts: 'Lecture des contacts',
    deals: 'Lecture des affaires',
    works: 'fonctionne',
  },
  field: {
    name: 'Nom',
    baseUrl: 'Adresse',
    attributes: 'Autres champs',
    currency: 'Devise',
    notes: 'Écrire une note quand une conversation est résolue',
  },
  secret: {
    accessToken: 'Jeton d’accès',
    clientId: 'Clé du consommateur',
    clientSecret: 'Secret du consommateur',
    refreshToken: 'Jeton de renouvellement',
  },
  help: {
    hubspotUrl: 'Telle quelle, sauf si votre maison en a une autre.',
    salesforceUrl: 'L’adresse My Domain, par exemple https://maison.my.salesforce.com.',
    accessToken: 'D’une application privée qui peut lire contacts et affaires et écrire des notes.',
    clientId:
      'D’une application connectée, avec « client credentials » ou un jeton de renouvellement.',
    clientSecret: 'Gardé scellé, jamais montré à nouveau.',
    refreshToken: 'Seulement si l’application n’utilise pas « client credentials ».',
    secretKept: 'Laissez vide pour garder ce qui a été entré.',
    hubspotAttributes:
      'Un par ligne : lifecyclestage = Étape. La propriété dans HubSpot, puis son nom ici.',
    salesforceAttributes:
      'Un par ligne : Customer_Tier__c = Niveau. Le champ dans Salesforce, puis son nom ici.',
    attributesWrong: 'Écrivez-en un par ligne, par exemple lifecyclestage = Étape.',
    currency: 'Des montants qui n’en ont pas, par exemple EUR.',
    notes: 'Dit que c’est résolu, par qui, et où le lire ; rien de ce qui a été dit.',
  },
  problem: {
    incomplete: 'Entrez ce qui ouvre ce CRM. Pour une autre adresse, tout est à entrer à nouveau.',
    badAddress: 'Cette adresse n’est jamais appelée. Donnez l’adresse publique de votre CRM.',
  },
};

export default connections;
