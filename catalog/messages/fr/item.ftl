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

ITM004 = Le contenu du colis n’est pas indiqué ; seul un flux l’accepte, et seulement pour une commande en un seul colis.
    .title = Contenu du colis non indiqué
    .hint = Saisissez les articles et leurs quantités, ou envoyez le colis unique par un flux.
