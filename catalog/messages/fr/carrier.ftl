# CAR : le transporteur, exactement comme la boutique le nomme.

CAR001 = Le transporteur manque.
    .title = Transporteur absent
    .hint = Choisissez le transporteur dont l’étiquette est sur le colis.

CAR002 = Amazon ne connaît pas { $carrier } ; ce transporteur s’y appelle { $code }.
    .title = Transporteur sous un autre nom que celui d’Amazon
    .hint = Utilisez le nom d’Amazon, à la lettre près.

CAR003 = { $carrier } ne figure pas dans la liste d’Amazon ; il s’agit sans doute de { $code }.
    .title = Nom du transporteur mal orthographié
    .hint = Utilisez le nom d’Amazon, à la lettre près.

CAR004 = { $carrier } en dit plus que le transporteur ; Amazon connaît { $code }.
    .title = Mots en trop après le nom du transporteur
    .hint = Indiquez ici le transporteur seul, et le service dans son propre champ.

CAR005 = Amazon connaît { $code } et { $carrier } ; ici, { $code } est attendu.
    .title = Nom presque identique à celui du transporteur attendu ici
    .hint = Utilisez l’orthographe de la liste de la boutique, à la lettre près.

CAR006 = { $carrier } ne figure dans aucune liste connue des transporteurs d’Amazon.
    .title = Transporteur absent de la liste d’Amazon
    .hint = Cherchez le transporteur dans la liste déroulante de Seller Central ; s’il n’y est pas, confirmez avec Other et son nom.

CAR007 = { $carrier } peut désigner { $choices }.
    .title = Nom de transporteur qui en désigne plusieurs
    .hint = Choisissez le transporteur dont l’étiquette est sur le colis.

CAR008 = Le transporteur est { $carrier }, et rien n’indique lequel.
    .title = Other sans le nom du transporteur
    .hint = Saisissez le nom du transporteur, ou choisissez-le dans la liste d’Amazon.

CAR009 = Le transporteur est { $carrier } ; le nom { $name } n’est pas envoyé.
    .title = Nom à côté d’un transporteur qui n’est pas Other
    .hint = Laissez le nom vide, sauf si le transporteur est Other.

CAR010 =
    { $store } n’accepte pas le transporteur Other { $when ->
        [self-ship] pour les commandes expédiées par le vendeur
       *[ioss] pour les envois de faible valeur venant de l’extérieur de l’UE
    }.
    .title = Other là où la boutique ne l’accepte pas
    .hint = Expédiez avec un transporteur de la liste de la boutique.

CAR011 =
    { $why ->
        [carrier] Amazon ne peut pas suivre ce colis de { $carrier } sur { $store } : il risque de ne pas compter.
       *[number] Amazon ne peut pas suivre ce colis de { $carrier } sur { $store } : il risque de ne pas compter, car son numéro devrait se terminer par { $end }.
    }
    .title = Transporteur dont Amazon ne lit pas les scans
    .hint = Expédiez avec un transporteur qu’Amazon suit dans cette boutique.

CAR012 =
    { $known ->
        [listed] Pour les marchandises jusqu’à 150 euros venant de l’extérieur de l’UE, Amazon n’accepte que des transporteurs agréés ; { $carrier } figure dans sa liste, mais la liste de ces trajets n’est pas publiée.
       *[unlisted] Pour les marchandises jusqu’à 150 euros venant de l’extérieur de l’UE, Amazon n’accepte que des transporteurs agréés ; { $carrier } ne figure dans aucune liste des transporteurs d’Amazon.
    }
    .title = Transporteur qui peut être refusé pour les importations de faible valeur dans l’UE
    .hint = Vérifiez dans la liste déroulante de cette boutique, dans Seller Central, si le transporteur est proposé.
