import type en from './en';

const channels: typeof en = {
  title: 'Canaux',
  intro: 'Les comptes sur les réseaux sociaux qui amènent des conversations.',
  more: 'Autres actions pour {{name}}',
  empty: {
    title: 'Aucun canal n’est encore connecté',
    text: 'Connectez un compte d’un réseau : ce qu’on y écrit arrive dans la boîte de réception.',
    textNoConnect: 'Dès qu’une de vos équipes a un canal, il se trouve ici.',
  },
  state: {
    connected: 'Connecté',
    'auth-failed': 'Accès refusé',
    paused: 'En pause',
    removed: 'Retiré',
  },
  lastItem: { at: 'Dernier élément', never: 'Rien n’est encore arrivé' },
  signal: {
    authFailed: 'Accès refusé',
    paused: 'En pause',
    tokenExpired: 'Le jeton a expiré',
    tokenExpires_one: 'Le jeton expire dans {{count}} jour',
    tokenExpires_other: 'Le jeton expire dans {{count}} jours',
    pollError: 'Dernière lecture échouée',
    deliveryProblems_one: '{{count}} problème d’envoi',
    deliveryProblems_other: '{{count}} problèmes d’envoi',
    quarantine: '{{count}} en quarantaine',
    backlog: '{{count}} à traiter',
  },
  tab: {
    label: 'Parties de ce canal',
    overview: 'Aperçu',
    quarantine: 'Quarantaine',
    settings: 'Réglages',
  },
  overview: { health: 'Santé' },
  facts: {
    lastItem: 'Dernier élément',
    lastWebhook: 'Dernière livraison par webhook',
    lastPoll: 'Dernière lecture',
    backlog: 'À traiter',
    deliveryProblems: 'Problèmes d’envoi',
    token: 'Fin du jeton',
    account: 'Compte',
    since: 'Dans cet état depuis',
    pollError: 'Ce qui a échoué à la dernière lecture',
    never: 'Jamais',
    noEnd: 'Pas de fin connue',
  },
  check: {
    title: 'Test',
    text: 'Demande au réseau si tout le nécessaire est en place. Rien n’est publié.',
    run: 'Tester le canal',
    running: 'Test en cours',
    works: 'Fonctionne',
    fails: 'Ne fonctionne pas',
    allWork: 'Tout fonctionne.',
    someFailed: 'Corrigez ce qui est marqué, sur le réseau ou dans les réglages, puis retestez.',
  },
  checkStep: {
    'Page access token': 'Jeton d’accès à la page',
    Page: 'Page',
    'Webhook subscription': 'Abonnement au webhook',
    Forum: 'Forum',
    'API key': 'Clé API',
    User: 'Utilisateur',
    Credentials: 'Accès',
    Network: 'Réseau',
    'Reviews of the location': 'Avis de l’établissement',
  },
  teams: {
    title: 'Qui le voit',
    text: 'Les membres de ces équipes voient ses conversations et y répondent. Les administrateurs toujours.',
    none: 'Pas encore d’équipe : seuls les administrateurs voient ce canal.',
    change: 'Modifier dans les équipes',
  },
  webhook: {
    title: 'Webhook',
    text: 'Le réseau livre à une adresse du desk dès qu’il se passe quelque chose. Dites-lui où.',
    address: 'Adresse de ce canal',
    appAddress: 'Adresse pour toute l’application',
    appAddressHelp: 'Une adresse sert toutes les pages de la même application.',
    ownAddress: 'Adresse de ce seul canal',
    ownAddressHelp: 'Pour une application qui ne sert que cette page.',
    facebook: {
      open: 'Dans le tableau de bord de votre application Meta, ouvrez « Webhooks » et choisissez « Page ».',
      enter:
        'Saisissez l’adresse ci-dessous comme « URL de rappel », et votre jeton comme « Vérifier le token ». Appuyez sur « Vérifier et enregistrer ».',
      choose:
        'Abonnez-vous à feed, ratings, mention, messages, message_echoes, message_deliveries, message_reads, message_edits et messaging_postbacks.',
    },
    discourse: {
      open: 'Dans le forum, ouvrez « Admin », « API », « Webhooks » et ajoutez un webhook.',
      enter:
        'Saisissez l’adresse ci-dessous comme « URL Payload », et votre secret comme « Secret ». Gardez « application/json » comme type de contenu.',
      choose:
        'Choisissez les événements des sujets et des messages, cochez « Actif » et enregistrez. « Ping » montre aussitôt si cela marche.',
    },
    other: {
      open: 'Ouvrez l’endroit où le réseau garde ses webhooks.',
      enter: 'Saisissez l’adresse ci-dessous, avec le secret des réglages s’il le demande.',
      choose: 'Choisissez tous les événements sur ce que les gens écrivent, puis enregistrez.',
    },
  },
  unsupported: {
    title: 'Avis sans suite',
    text: 'Ce qui ne vous demande rien : réactions, partages, réglages de la page. Le desk les garde et les compte exprès, sans en faire des messages.',
    inShort_one: '{{count}} avis sans suite',
    inShort_other: '{{count}} avis sans suite',
    what: 'Genre',
    count: 'Nombre',
    last: 'Vu en dernier',
  },
  quarantine: {
    title: 'Quarantaine',
    text: 'Des éléments qui n’ont pas pu être compris. Tout ce qui les entourait est passé.',
    emptyTitle: 'Rien n’est en quarantaine',
    emptyText: 'Tout ce qui est arrivé a été compris.',
    fragment: 'Ce qui est arrivé',
    replay: 'Réessayer',
    replayAll: 'Tout réessayer',
    replaying: 'Nouvel essai de tous les éléments',
    back: 'Cette fois, c’est passé.',
    stillBad: 'Toujours impossible à comprendre.',
    allBack_one: '{{count}} élément est passé. Plus rien n’est en quarantaine.',
    allBack_other: '{{count}} éléments sont passés. Plus rien n’est en quarantaine.',
    someBack: 'Passés : {{replayed}}. Encore en quarantaine : {{stillBad}}.',
    replayed: 'Passé',
    dismissed: 'Écarté',
    dismiss: 'Écarter',
    dismissTitle: 'Écarter cet élément ?',
    dismissText:
      'Il ne deviendra jamais un message, et plus rien ne le rappellera. Ce qui est arrivé reste dans le journal.',
  },
  settings: {
    title: 'Réglages',
    text: 'Les secrets sont gardés chiffrés et ne sont plus jamais montrés.',
    save: 'Enregistrer les réglages',
    saved: 'Les réglages de {{name}} sont enregistrés.',
    secretSet: 'Déjà défini. Laissez vide pour le garder.',
    fault: {
      missing: 'À remplir.',
      notANumber: 'Un nombre supérieur à zéro.',
      notAnAddress: 'Une adresse qui commence par https:// ou http://.',
      notJson: 'Ce n’est pas du JSON valable. Collez le fichier entier.',
    },
  },
  refusal: {
    fields: 'Certains champs ne sont pas corrects. Ils sont marqués ci-dessous.',
    alreadyConnected: 'Ce compte est déjà connecté. Modifiez plutôt ce canal.',
    otherAccount:
      'Ces réglages appartiennent à un autre compte. Connectez-le comme un canal à part.',
  },
  connect: {
    title: 'Connecter un canal',
    steps: 'Étapes',
    step: { network: 'Réseau', settings: 'Réglages', webhook: 'Webhook', test: 'Test' },
    done: '(fait)',
    byWebhook: 'arrive dans la seconde',
    byReading: 'lu toutes les quelques minutes',
    settingsText: 'Ce que le réseau vous donne pour son compte, et un nom pour le desk.',
    another: 'Choisir un autre réseau',
    submit: 'Connecter',
    toTest: 'Continuer vers le test',
    testText: '{{name}} est connecté. Voyez si tout fonctionne, puis décidez qui le voit.',
    finish: 'Ouvrir le canal',
  },
  pause: {
    title: 'Mettre {{name}} en pause ?',
    text: 'Rien n’est lu et aucune réponse ne peut partir. Ce que le réseau livre de lui-même arrive encore. À la reprise, ce qui a manqué est relu.',
    confirm: 'Mettre en pause',
    done: '{{name}} est en pause.',
  },
  resume: { confirm: 'Reprendre', done: '{{name}} reprend et relit ce qui a manqué.' },
  readBack: { run: 'Lire le réseau maintenant', done: 'La lecture a commencé.' },
  remove: {
    title: 'Retirer {{name}} ?',
    text: 'Plus rien n’arrive et aucune réponse ne part. Ses accès sont effacés. Les conversations et les messages restent. Il peut être connecté à nouveau, avec ses accès.',
    confirm: 'Retirer le canal',
    done: '{{name}} a été retiré.',
  },
  reconnect: {
    title: 'Le réseau refuse l’accès',
    reason: 'Le réseau dit : {{reason}}',
    kept: 'Tout ce qui est arrivé est gardé, et ce que le réseau livre encore aussi.',
    stopped: 'Rien ne peut être lu, et les réponses attendent parmi les problèmes d’envoi.',
    then: 'Avec de nouveaux accès, le canal relit ce qui a manqué.',
    ask: 'Un administrateur peut saisir de nouveaux accès.',
    submit: 'Reconnecter',
    done: '{{name}} est reconnecté et relit ce qui a manqué.',
  },
  field: {
    any: {
      name: { label: 'Nom', help: 'Le nom dans le desk.' },
      baseUrl: { label: 'Adresse de l’API', help: 'À changer seulement pour une doublure.' },
    },
    facebook: {
      pageId: {
        label: 'ID de la page',
        help: 'Le nombre sous « À propos », « Transparence de la Page ».',
      },
      pageAccessToken: {
        label: 'Jeton d’accès à la page',
        help: 'Un jeton de longue durée avec pages_manage_engagement, pages_read_user_content, pages_manage_metadata et pages_messaging.',
      },
      appSecret: {
        label: 'Secret de l’application',
        help: 'Dans les réglages de votre application Meta. Il prouve qu’un webhook vient de Meta.',
      },
      verifyToken: {
        label: 'Jeton de vérification',
        help: 'Un mot de votre choix. Saisissez le même là où l’application Meta le demande.',
      },
    },
    'google-reviews': {
      account: {
        label: 'Compte',
        help: 'Le numéro du compte Business Profile, avec ou sans « accounts/ ».',
      },
      location: {
        label: 'Établissement',
        help: 'Le numéro de l’établissement vérifié, avec ou sans « locations/ ».',
      },
      accessToken: {
        label: 'Jeton d’accès',
        help: 'Un jeton OAuth avec business.manage. Ou donnez un compte de service ci-dessous.',
      },
      serviceAccount: {
        label: 'Compte de service',
        help: 'La clé JSON d’un compte de service qui gère l’établissement.',
      },
      pollSeconds: {
        label: 'Secondes entre les lectures',
        help: 'À quel rythme les nouveaux avis sont cherchés.',
      },
    },
    discourse: {
      baseUrl: {
        label: 'Adresse du forum',
        help: 'Comme dans le navigateur, par exemple https://forum.example.com.',
      },
      apiKey: {
        label: 'Clé API',
        help: 'Créée sous « Admin », « API », pour l’utilisateur ci-dessous.',
      },
      apiUsername: {
        label: 'Nom d’utilisateur',
        help: 'L’utilisateur du forum au nom duquel le desk répond.',
      },
      webhookSecret: {
        label: 'Secret du webhook',
        help: 'Un secret de votre choix. Saisissez le même au webhook du forum.',
      },
    },
  },
};

export default channels;
