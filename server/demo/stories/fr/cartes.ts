/** Les cartes en français : refusée, perdue, avalée, sur le téléphone. */
export const CARDS_FR = `
# carte-refusee message tags=card,travel priority=2 outcome=solved times=5
> Bonjour, ma carte a été refusée {deux|trois} fois aujourd’hui à {city}. Il y a pourtant de l’argent sur le compte. Que se passe-t-il ?
~ Bonjour, impossible de payer à {city} depuis ce matin, la carte est refusée partout. Merci de m’aider.
< Bonjour {first}, c’est vraiment embêtant en voyage. Pouvez-vous ouvrir l’app, Cartes > Paramètres, et me dire si les paiements dans ce pays sont activés ?
> Non, c’était désactivé. Je viens de l’activer.
< Parfait, c’est immédiat. Si cela bloque encore, donnez-moi l’heure et le montant et je cherche la raison exacte. {agent}
> Ça marche, je viens de payer {amount}. Merci beaucoup !

# carte-perdue message tags=card priority=1 outcome=solved times=4
> J’ai perdu mon portefeuille dans le bus, comment bloquer ma carte ?
~ On m’a volé mon sac, ma carte était dedans. Que dois-je faire tout de suite ?
< Bonjour {first}, bloquez-la dans l’app : Cartes > Bloquer. Sans l’app, le numéro de blocage répond jour et nuit. Dites-moi quand c’est fait.
> C’est fait.
< Merci. Aucun paiement depuis hier soir. Je vous envoie une nouvelle carte à votre adresse ?
> Oui s’il vous plaît.
< C’est commandé, le code reste le même. En attendant, vous pouvez payer avec votre téléphone. {agent}

# carte-avalee comment tags=card,branch priority=2 outcome=answered post=branches times=3
> Le distributeur de {branch} a avalé ma carte {day} soir et personne pour aider. Merci Lumen…
2> Même chose pour moi à {branch}, j’ai reçu la nouvelle en cinq jours.
< Bonjour {first}, nous sommes désolés. Par sécurité, une carte avalée est détruite, mais la nouvelle est gratuite. Envoyez-nous un message privé et nous la commandons tout de suite. {agent}
> Message envoyé.

# portefeuille-mobile message tags=card,app outcome=solved times=4
> Je n’arrive pas à ajouter ma carte sur {phone}. Il dit « carte non prise en charge ».
~ Votre publication parle de payer avec la montre, mais ma carte est refusée à l’ajout. Pourquoi ?
< Bonjour {first}, le numéro de votre carte est-il imprimé devant ou derrière ?
> Devant.
< C’est donc l’ancien modèle. J’ai commandé le nouveau gratuitement ; vous pouvez déjà l’ajouter depuis l’app. {agent}
> Super rapide, merci.

# debit-double message tags=card,payments outcome=solved times=3
> J’ai été débité deux fois de {amount} {shop}. Je n’ai payé qu’une fois !
< Bonjour {first}, je vois les deux. La seconde est une réservation qui tombera d’elle-même si le commerçant ne l’encaisse pas, en général sous trois jours.
= Même terminal, la seconde n’est pas encaissée. À vérifier {day}.
later> En effet, elle a disparu. Merci pour le suivi.

# code-oublie message tags=card outcome=answered times=3
> J’ai oublié mon code après trois essais… il faut une nouvelle carte ?
< Bonjour {first}, non, rassurez-vous. Dans l’app, Cartes > Voir le code, puis un passage à l’un de nos distributeurs débloque la carte. {agent}
> Ouf, merci !
`;
