/** Avis, agences et compliments en français. */
export const PLACES_FR = `
# avis-bon review tags=branch,praise priority=4 stars=5 outcome=answered times=4
> Accueil charmant, et on m’a tout expliqué en français sans soupirer. Merci à la jeune dame du guichet 3.
~ Rendez-vous à l’heure, réponses claires, dossier de crédit bouclé en une semaine.
~ Toujours un mot gentil. Ça fait du bien.
< Merci {first}, l’équipe du Meir est ravie de vous lire. {agent}

# avis-attente review tags=branch stars=2 outcome=answered times=4
> {minutes} minutes d’attente pour un simple document. Le personnel est aimable mais débordé.
~ Uniquement sur rendez-vous, et rien avant dix jours.
< Bonjour {first}, merci pour votre avis sincère. Nous sommes désormais ouverts le jeudi jusqu’à 19 h sans rendez-vous, en espérant que cela aide. {agent}

# avis-corrige review tags=branch stars=1 outcome=answered times=3
> Horaires faux sur internet, porte close. Une heure de route pour rien.
< Bonjour {first}, toutes nos excuses, les horaires sont corrigés. Le directeur aimerait vous appeler ; pouvez-vous nous écrire en privé ? {agent}
edit 4> Horaires faux sur internet, porte close. Mise à jour : on m’a rappelé et on est venu à domicile. Rien à redire.

# avis-etoiles review tags=branch priority=4 stars=4 outcome=no-answer-needed reason="Étoiles sans question" times=4
> Très bien.
~ Correct, un peu d’attente.
~ Bonne agence.

# recommande recommendation tags=praise priority=4 stars=5 outcome=answered times=3
> Cliente depuis quinze ans, toujours bien conseillée.
~ Réponse en cinq minutes sur Messenger un samedi, je recommande.
< Merci beaucoup {first}, ça nous touche. {agent}

# deconseille recommendation tags=account stars=1 outcome=answered times=3
> Un mois pour clôturer un compte, et toujours un formulaire de plus.
< Bonjour {first}, ce n’est pas normal et je voudrais régler cela aujourd’hui. Envoyez-moi en privé votre date de naissance et les quatre derniers chiffres du compte. {agent}
> C’est envoyé.

# agence-fermee comment tags=branch outcome=answered post=branches times=4
> Mons Gare ferme donc. Et les personnes âgées, elles font comment ?
~ « Rejoint » veut dire fermer, dites-le franchement.
2> Le distributeur reste au moins ?
< Bonjour {first}, vous avez raison : l’agence ferme. Le distributeur reste, et les personnes qui se déplacent mal peuvent être conduites gratuitement une fois par mois. Écrivez-nous pour en profiter. {agent}
2> Tant mieux pour le distributeur.
> Merci, j’en parle à ma voisine.

# horaires message tags=branch priority=4 outcome=answered times=4
> Bonjour, l’agence de {branch} est-elle ouverte {samedi matin|jeudi soir} ?
~ Bonjour, peut-on passer à {branch} sans rendez-vous ?
< Bonjour {first}, oui : jeudi jusqu’à 19 h sans rendez-vous, samedi de 9 h à 12 h 30 sur rendez-vous, que vous prenez dans l’app. {agent}
> Merci bien !
`;
