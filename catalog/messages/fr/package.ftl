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

PKG007 = Un autre envoi de cette commande a déjà la référence de colis { $reference }.
    .title = Un autre envoi de la même commande a cette référence de colis
    .hint = Numérotez les colis de la commande à la suite, et retirez ce qui figure deux fois.

PKG005 =
    { $where ->
        [everywhere] Le champ a { $length } caractères, et Amazon en accepte { $most }.
       *[feed] Le champ a { $length } caractères, et Amazon en accepte { $most } dans un fichier.
    }
    .title = Champ plus long que ce qu’Amazon accepte
    .hint = Raccourcissez-le.

PKG006 =
    Le champ contient le caractère { $character }, { $why ->
        [control] qui ne peut pas être envoyé
       *[unseen] que personne ne voit
    }.
    .title = Caractère qui ne peut pas être envoyé, ou pas être vu
    .hint = Saisissez de nouveau le texte.
