# ITM : les articles d’un colis.

ITM001 = Un identifiant d’article de commande a 14 chiffres ; ici, on lit « { $orderItemId } ».
    .title = Identifiant d’article de commande sans 14 chiffres
    .hint = Copiez l’identifiant d’article depuis la commande, comme texte.

ITM002 = Une quantité est un nombre entier supérieur à zéro ; ici, on lit « { $quantity } ».
    .title = Quantité qui n’est pas un nombre entier supérieur à zéro
    .hint = Saisissez combien d’unités contient le colis.

ITM003 =
    { $packed ->
        [one] Les colis contiennent { $packed } unité de l’article { $orderItemId }, mais il n’en reste que { $open } dans la commande.
       *[other] Les colis contiennent { $packed } unités de l’article { $orderItemId }, mais il n’en reste que { $open } dans la commande.
    }
    .title = Plus d’unités qu’il n’en reste dans la commande
    .hint = Recomptez les unités, et vérifiez si certaines ont été annulées ou déjà confirmées.

ITM004 = Le contenu du colis n’est pas indiqué ; Amazon ne l’accepte que dans un fichier, et seulement pour une commande en un seul colis.
    .title = Contenu du colis non indiqué
    .hint = Saisissez les articles et leurs quantités, ou envoyez le colis unique dans un fichier.

ITM008 = « { $transparencyCode } » n’a la forme d’aucun code Transparency.
    .title = Code Transparency de forme inconnue
    .hint = Scannez le code à côté du logo T, et non le code-barres de l’article.

ITM007 = L’article { $orderItemId } a besoin de { $units } codes Transparency, un par unité ; { $given } sont donnés.
    .title = Codes Transparency manquants
    .hint = Scannez le code Transparency de chaque unité.

ITM006 = L’article { $orderItemId } figure déjà dans ce colis.
    .title = Article deux fois dans un colis
    .hint = Additionnez les unités dans une seule entrée.

ITM009 =
    L’article { $orderItemId } a { $given } codes Transparency, { $why ->
        [units] plus que d’unités
       *[feed] plus que les dix qu’un fichier accepte
    }.
    .title = Plus de codes Transparency que d’unités, ou que n’en accepte un fichier
    .hint = Donnez un code par unité ; au-delà de dix, un fichier ne suffit pas.

ITM005 = La commande n’a pas d’article { $orderItemId }.
    .title = Article que la commande n’a pas
    .hint = Copiez l’identifiant d’article depuis cette commande même.
