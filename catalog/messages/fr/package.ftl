# PKG : le colis et sa référence.

PKG001 = Une référence de colis est un nombre supérieur à zéro ; ici, on lit « { $reference } ».
    .title = Référence de colis qui n’est pas un nombre supérieur à zéro
    .hint = Numérotez les colis de la commande : 1, 2, 3.

PKG002 = L’envoi n’a pas de colis : il n’y a rien à confirmer.
    .title = Envoi sans colis
    .hint = Ajoutez le colis dès qu’il est parti.

PKG003 = Un autre colis de cet envoi a déjà la référence { $reference }.
    .title = Deux colis avec la même référence
    .hint = Donnez à chaque colis son propre numéro.

PKG004 = Des unités de cette commande ont déjà été confirmées : le colis a besoin d’une référence à lui.
    .title = Colis sans référence dans une commande partiellement confirmée
    .hint = Saisissez un numéro qu’aucun colis précédent de la commande ne porte ; le même écraserait ce colis.
