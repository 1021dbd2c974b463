# ORD : la commande.

ORD001 = Un numéro de commande Amazon ressemble à 123-1234567-1234567 ; ici, on lit « { $orderId } ».
    .title = Numéro de commande sans trois, sept et sept chiffres
    .hint = Copiez le numéro depuis la commande dans Seller Central.

ORD002 = Amazon expédie lui-même cette commande ({ $fulfillment }).
    .title = Commande expédiée par Amazon
    .hint = Laissez la commande de côté : vous n’avez rien à confirmer.

ORD003 = La commande est annulée.
    .title = Commande annulée
    .hint = Laissez la commande de côté ; si le colis est déjà parti, essayez de le faire revenir.

ORD004 = Amazon n’a pas encore libéré cette commande pour l’expédition ({ $status }).
    .title = Commande pas encore libérée pour l’expédition
    .hint = Attendez que son statut soit Unshipped, puis confirmez-la.

ORD005 = La commande relève de FBM Ship+, qu’Amazon ne laisse pas confirmer par les vendeurs.
    .title = Commande FBM Ship+
    .hint = Laissez la commande de côté et traitez-la dans Seller Central.

ORD006 = La commande doit nommer une boutique Amazon ; ici, on lit « { $marketplace } ».
    .title = Boutique Amazon absente ou inconnue
    .hint = Saisissez l’identifiant ou le pays de la boutique, par exemple A1F83G8C2ARO7P ou GB.

ORD007 = Il ne reste rien à expédier de cette commande.
    .title = Plus rien à expédier de la commande
    .hint = Laissez-la de côté ; pour corriger un colis qu’Amazon a déjà, renvoyez-le sous la même référence.

ORD008 = L’étiquette a été achetée avec Amazon Buy Shipping : Amazon n’a pas besoin de confirmation.
    .title = Étiquette achetée avec Amazon Buy Shipping
    .hint = Il n’y a rien à envoyer, sauf si Seller Central affiche la commande comme non expédiée.

ORD009 = L’acheteur a demandé l’annulation de cette commande.
    .title = Annulation demandée par l’acheteur
    .hint = Annulez-la si le colis est encore là ; confirmez-la s’il est parti.

ORD010 = La commande est en Easy Ship : Amazon enlève le colis et connaît son suivi.
    .title = Commande Easy Ship
    .hint = Laissez la commande de côté, et planifiez-la dans Easy Ship.

ORD019 = Un pays est un code de deux lettres ; ici, on lit « { $country } ».
    .title = Pays qui n’est pas un code de deux lettres
    .hint = Écrivez ses deux lettres, par exemple DE ou GB.

ORD015 =
    { $why ->
        [store] Le paiement à la livraison ne se confirme qu’au Japon ; ici, on lit « { $method } ».
       *[word] Le paiement à la livraison ne se confirme que sous le nom DirectPayment ; ici, on lit « { $method } ».
    }
    .title = Paiement à la livraison hors du Japon, ou sous un autre nom
    .hint = Retirez le mode de paiement, ou écrivez DirectPayment pour une commande du Japon.

ORD018 =
    { $why ->
        [missing] Aucune ligne de cette importation n’a de numéro IOSS ; si Amazon a collecté la TVA, le transporteur en a besoin
       *[malformed] Un numéro IOSS se compose de IM et de dix chiffres ; celui-ci est différent
    }.
    .title = Numéro IOSS absent ou mal formé pour une importation de faible valeur dans l’UE
    .hint = Reprenez le numéro de l’article de la commande, et donnez-le au transporteur.

ORD012 = Amazon revend cette commande et vérifie d’où part le colis, mais aucune adresse ni source d’approvisionnement n’est donnée.
    .title = Adresse d’expédition absente d’une commande facturée par Amazon
    .hint = Donnez l’adresse d’où part le colis, ou veillez à ce que l’adresse par défaut dans Seller Central ait un numéro de TVA valide.

ORD013 = Amazon revend cette commande et ne l’accepte que depuis l’UE ; elle part de { $from }.
    .title = Commande facturée par Amazon qui part d’une autre zone fiscale
    .hint = Expédiez depuis un lieu de la zone fiscale de l’acheteur qui a un numéro de TVA valide, ou annulez la commande.

ORD011 = Les paramètres d’expédition automatisés de la commande ont choisi { $chosen }, et le colis indique { $stated }.
    .title = Autre transporteur ou service que celui des paramètres d’expédition automatisés
    .hint = Corrigez le colis, sauf s’il est bien parti autrement.

ORD014 = Une commande de { $from } vers le Royaume-Uni ou l’UE part en un seul colis ; celle-ci est divisée.
    .title = Commande venant de l’étranger en plusieurs colis
    .hint = Envoyez-la en un seul colis ; s’il est trop tard, tout depuis un seul pays.

ORD016 =
    La boutique peut exclure ce colis du taux, mais { $what ->
        [missing] la valeur de la commande n’est pas donnée
        [malformed] la valeur de la commande est illisible
        [currency] la valeur de la commande est dans une autre devise
       *[origin] rien ne dit d’où part le colis
    }.
    .title = Impossible de dire si le colis est exempté
    .hint = Donnez la valeur de la commande dans la devise de la boutique, par exemple 12.90, et le pays d’où part le colis.

ORD017 =
    Le taux de la boutique ne mesure pas ce colis : { $why ->
        [route] il ne part ni n’arrive là où le taux regarde
        [value] la valeur de la commande est trop faible
       *[carrier] son transporteur n’est pas intégré
    }.
    .title = Colis en dehors de ce que le taux mesure
    .hint = Il n’y a rien à faire ; le colis n’aide ni ne dégrade le taux.
