/** Hameçonnage, fraude, colère et spam en français. */
export const TRUST_FR = `
# sms-suspect message tags=phishing priority=2 outcome=answered times=5
> Bonjour, j’ai reçu un SMS disant que mon accès expire aujourd’hui, avec un lien. C’est vous ?
~ Un monsieur « de Lumen Bank » vient de m’appeler pour me faire utiliser mon lecteur de carte. C’est normal ?
< Bonjour {first}, vous avez bien fait de demander : ce n’est pas nous. N’ouvrez pas le lien. Avez-vous donné quelque chose ?
> Non, rien du tout.
< Parfait, alors tout va bien. Envoyez-nous une capture et nous ferons fermer la page. {agent}

# fraude-virement message tags=phishing,fraud priority=1 outcome=handed-over times=3
> Au secours, j’ai cliqué sur un lien et il manque {sum} sur mon compte !
< {first}, je viens de bloquer votre accès et votre carte, plus rien ne peut sortir. Restez près du téléphone : notre service fraude vous appelle dans les dix minutes et ne vous demandera aucun code.
= @Sofie urgent : virement de {sum} il y a un quart d’heure, rappel demandé. Emma (Fraude) appelle la cliente.
> Ils ont appelé, merci. J’ai honte…
< Il ne faut pas. Ces pages sont très bien faites et vous avez réagi vite. Des nouvelles demain avant midi, dossier {ref}. {agent}

# merci-alerte comment tags=phishing priority=4 outcome=no-answer-needed reason="Remerciement" post=phishing times=3
> Merci pour l’info, j’ai partagé à ma famille.
~ Reçu hier aussi, ça avait l’air vrai !
< Merci du partage, {first}. {agent}

# colere-attente comment tags=rude,branch outcome=answered post=branches times=4
> {minutes} minutes d’attente au téléphone pour se faire raccrocher au nez. Honteux.
~ Service client inexistant. {minutes} minutes à écouter votre musique.
2> Le lundi matin c’est toujours comme ça.
< Bonjour {first}, c’est beaucoup trop long et nous nous en excusons. Envoyez-nous votre numéro en privé, un collègue vous rappelle aujourd’hui. {agent}
> Numéro envoyé.
> On m’a rappelé, c’est réglé. Merci quand même.

# spam-pret comment tags=spam outcome=spam times=4
> Bonjour, grâce à Monsieur Gérard j’ai reçu un prêt de 20 000 en 48 h sans justificatif. Contactez-le {en privé|sur WhatsApp}, il est sérieux
hide>

# insulte comment tags=rude priority=4 outcome=no-answer-needed reason="Insulte sans question" times=2
> Bande de voleurs, rien d’autre à dire.
hide>

# faux-concours comment tags=phishing priority=2 outcome=answered times=3
> C’est vrai ce concours pour gagner un téléphone ? On demande le numéro de carte…
2> Faux, n’y allez pas !
< Bonjour {first}, ce concours n’est pas de nous. Ne remplissez rien ; si c’est déjà fait, bloquez votre carte dans l’app et écrivez-nous tout de suite. {agent}
> Merci, je n’avais rien donné.
`;
