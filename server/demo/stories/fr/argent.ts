/** Paiements, frais, épargne, crédits et placements en français. */
export const MONEY_FR = `
# frais comment tags=fees priority=2 outcome=answered post=welcome times=5
> Encore une augmentation ? {fee} par an pour un compte que j’utilise à peine.
~ C’est quoi ces « frais de pack » de {fee} sur mon extrait ?
~ Les frais montent, les agences ferment. On y gagne quoi ?
2> Moi j’ai changé de banque pour ça.
< Bonjour {first}, nous comprenons votre réaction. Le compte de base est gratuit si vos revenus y arrivent. Écrivez-nous en privé quel compte vous avez et nous verrons ce qui vous convient le mieux. {agent}
> D’accord, je vous écris.

# virement-errone message tags=payments priority=2 outcome=handed-over times=4
> J’ai fait un virement de {sum} sur un mauvais compte, un chiffre de travers. On peut l’annuler ?
< Bonjour {first}, pas de panique. Quand l’avez-vous fait, et est-il marqué « exécuté » ?
> Ce matin, oui exécuté.
= Demande de rappel envoyée, réf. {ref}, réponse sous dix jours. @Anna tu peux garder un œil dessus demain ?
< Nous demandons à l’autre banque de le renvoyer ; le bénéficiaire doit donner son accord. Votre dossier est le {ref}, vous recevez un message à chaque étape. {agent}
> Merci, je croise les doigts.

# credit-renovation message tags=mortgage outcome=handed-over times=3
> Bonjour, nous voulons isoler le toit, environ 30 000 euros. Prêt séparé ou ajouté au crédit actuel ?
~ Bonjour, est-ce qu’on peut reprendre notre crédit si on déménage ?
< Bonjour {first}, les deux sont possibles, et pour l’isolation il existe un taux réduit. Préférez-vous un rendez-vous en agence ou en vidéo ?
> En vidéo, le soir.
< Je vous ai réservé {day} à 18 h 30. Vous recevrez la liste des documents utiles. {agent}
= Rendez-vous transmis à l’équipe crédits, dossier {ref}.

# taux comment tags=mortgage outcome=answered post=rates times=4
> Et pour ceux qui ont signé à 4 % l’an dernier ? Rien ?
~ C’est aussi pour les clients actuels, ce taux ?
2> Faites le calcul avec les frais de remploi avant de rêver.
< Bonjour {first}, une révision est possible aussi pour les clients actuels. Cela dépend de la durée restante et des frais : nos conseillers font le calcul gratuitement, même si la réponse est « ne rien changer ». {agent}
> Merci pour la franchise, je prends rendez-vous.

# epargne comment tags=savings outcome=answered times=3
> 0,75 % sur l’épargne, c’est une blague ?
< Bonjour {first}, avec la prime de fidélité cela fait 1,60 % actuellement. Les taux sont revus chaque trimestre, la prochaine fois le premier du mois. {agent}

# compte-enfant message tags=youth,account outcome=solved times=4
> Bonjour, pour ouvrir un compte à notre {fille|fils} de neuf ans, faut-il venir à deux en agence ?
< Bonjour {first}, pas besoin : un parent commence dans l’app, l’autre confirme dans la sienne. Il faut seulement le numéro de la carte d’identité de l’enfant.
> Et la carte ?
< Gratuite dès huit ans, avec une limite que vous choisissez ensemble. {agent}
> Génial, on fait ça ce week-end.

# fonds message tags=investing outcome=answered times=3
> Je verse 75 euros par mois dans le fonds équilibré. Les « frais courants 1,42 % », c’est en plus ?
< Bonjour {first}, non : ils sont prélevés chaque jour dans le fonds et déjà compris dans la valeur affichée. Sur 900 euros par an, cela fait environ 13 euros. {agent}
> Très clair, merci.

# investir-post comment tags=investing outcome=answered post=invest times=3
> Et si les marchés chutent de 30 %, elle est où ma garantie ?
~ 25 euros par mois, pourquoi pas, mais combien de frais à la fin ?
< Bonjour {first}, il n’y a pas de garantie : la valeur peut baisser, et il faut pouvoir laisser l’argent plusieurs années. Les frais et les risques sont expliqués page 2 du document lié, avant toute signature. {agent}
> Au moins c’est dit honnêtement.
`;
