/** L’application et la connexion en français. */
export const APP_FR = `
# app-bloquee message tags=app,sign-in priority=2 outcome=solved times=5
> Depuis la mise à jour, l’application se ferme dès que j’entre mon code. J’ai {phone}.
~ Impossible de me connecter depuis {day}, écran blanc. Vous avez une panne ?
~ L’app tourne dans le vide depuis ce matin. J’ai un loyer à payer…
< Bonjour {first}, désolée pour ce souci. Quelle version voyez-vous dans Réglages > Applications > Lumen Bank ?
> 8.2.0
= Défaut connu de la 8.2.0. @Jonas, la 8.2.1 est-elle disponible partout ?
< Merci. Cette version a un défaut sur certains téléphones. La 8.2.1 est disponible et le corrige, vos données restent en place. {agent}
> C’est réparé, merci !

# itsme-fr message tags=sign-in outcome=solved times=4
> La connexion avec itsme échoue, « session expirée » à chaque fois.
~ itsme ne marche plus chez vous alors que partout ailleurs ça va.
< Bonjour {first}, est-ce sur le site ou dans l’app ? Et l’heure de votre téléphone est-elle réglée automatiquement ?
> Sur le site. L’heure était manuelle, avec six minutes de retard.
< Voilà la cause : la confirmation n’est valable que peu de temps. Réglez l’heure sur automatique et cela ira. {agent}
> Parfait, merci pour la patience.

# app-bravo comment tags=app,praise priority=4 outcome=no-answer-needed reason="Compliment, remercié" post=app times=3
> Franchement réussie, la nouvelle version. Virement fait en dix secondes.
~ Enfin une app claire ! Bravo à l’équipe.
< Merci {first}, on transmet aux collègues ! {agent}

# app-critique comment tags=app outcome=answered post=app times=5
> Pourquoi tout changer ? Je ne retrouve plus mes bénéficiaires enregistrés.
~ C’est joli, mais où est passé le bouton pour télécharger les extraits ?
2> Pareil, j’ai cherché dix minutes.
< Bonjour {first}, on comprend, il faut s’y faire. C’est sous Paiements > Aperçu ; un appui long sur un compte permet de changer l’ordre. Il vous manque autre chose ? {agent}
> Trouvé. Un petit mode d’emploi ne serait pas du luxe.
< Bonne remarque, une visite guidée arrive avec la prochaine version.

# nouveau-telephone message tags=sign-in,app outcome=solved times=4
> J’ai changé de téléphone et l’app me demande un code de l’ancien, que je n’ai plus.
< Bonjour {first}, choisissez « Nouveau téléphone » sur le premier écran, puis itsme ou votre lecteur de carte. Cela prend deux minutes.
> C’est bon avec itsme.
< Parfait. Par sécurité, les virements au-delà de 500 euros redeviennent possibles après 24 heures. {agent}

# extraits forum tags=app,payments title="Télécharger les extraits d’une année entière" outcome=solved times=2
> Bonjour à tous, pour ma déclaration j’ai besoin des extraits de toute l’année, mais l’app s’arrête à trois mois. Une astuce ?
2> Sur le site : Comptes > Télécharger > Période au choix.
< Merci pour l’aide ! {first}, l’app aura le même choix dans une prochaine version. {agent}
> Trouvé sur le site, merci à vous deux.

# virement-forum forum tags=payments title="Virement instantané : {quel plafond|jusqu’à quel montant} ?" outcome=answered times=2
> Bonjour, quelqu’un sait jusqu’à combien on peut envoyer en instantané ? L’app me refuse 6 000 euros.
2> 5 000 par jour chez moi.
< Exact : 5 000 euros par jour dans l’app, 25 000 sur le site avec le lecteur de carte. {agent}
> Merci, ça répond à ma question.
`;
