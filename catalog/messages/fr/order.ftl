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
