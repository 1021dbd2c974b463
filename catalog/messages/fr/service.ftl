# SVC : le service d’expédition.

SVC001 =
    Aucun service d’expédition n’est indiqué ; ici, il est { $need ->
        [required] obligatoire
        [recommended] recommandé
       *[exemption] nécessaire pour l’exemption de la boutique
    }.
    .title = Service d’expédition absent
    .hint = Choisissez le service de l’étiquette, dans les termes de la liste d’Amazon.

SVC002 = Le numéro indique { $told }, mais le service est { $service }.
    .title = Service en contradiction avec le numéro
    .hint = Vérifiez le service et le numéro sur l’étiquette.

SVC004 =
    { $why ->
        [own] « { $service } » est le mot propre à la boutique pour le service qu’Amazon nomme « { $name } ».
        [spelling] La boutique n’exclut du taux un colis sans numéro que pour les services nommés comme chez Amazon ; « { $service } » s’écrit autrement.
       *[unknown] La boutique n’exclut du taux un colis sans numéro que pour les services nommés comme chez Amazon ; « { $service } » n’en fait pas partie.
    }
    .title = Service d’expédition nommé autrement que chez Amazon, là où le nom décide
    .hint = Écrivez le service exactement comme Amazon le nomme.

SVC005 = Sans numéro, ce service n’est exclu du taux qu’au-dessous de { $limit } { $currency }, et la commande vaut { $value }.
    .title = Service sans suivi au-dessus de la valeur jusqu’à laquelle il est exempté
    .hint = Expédiez les commandes de cette valeur par un service suivi.
