# Pourquoi un colis ne peut pas être envoyé : une ligne, sans point final.

E_MARKETPLACE =
    { $what ->
        [missing] la boutique manque
       *[malformed] « { $text } » n’est pas une boutique
    }

E_ORDER_ID =
    { $what ->
        [missing] le numéro de commande manque
       *[malformed] « { $text } » n’est pas un numéro de commande Amazon (3-7-7)
    }

E_PACKAGES = { $packages } colis, c’est trop pour une commande (au plus { $most })

E_PACKAGE = ce colis n’existe pas

E_CARRIER = le transporteur manque

E_CARRIER_NAME = le transporteur Other a besoin d’un nom

E_SHIP_DATE =
    { $what ->
        [missing] la date d’expédition manque
        [no-offset] « { $text } » n’a pas de décalage horaire ; écrivez Z ou +01:00 après l’heure
       *[malformed] « { $text } » n’est pas une date ; écrivez 2026-11-21T10:30:00Z ou 2026-11-21
    }

E_REFERENCE =
    { $what ->
        [order] un autre colis de cette commande a la référence { $reference }
        [run] un autre colis de la commande { $orderId } a la référence { $reference } dans ce passage
        [begun] des unités de cette commande ont déjà été confirmées ; indiquez une référence, pour qu’aucun colis précédent ne soit écrasé
       *[malformed] « { $reference } » n’est pas une référence de colis ; elle a de 1 à { $most } chiffres et est supérieure à zéro
    }

E_COD =
    { $what ->
        [method] « { $text } » est inconnu ; Amazon accepte DirectPayment
       *[store] le paiement à la livraison ne se confirme qu’au Japon
    }

E_ITEMS =
    { $what ->
        [packages] la commande a plusieurs colis ; indiquez les articles de chacun
       *[call] l’appel doit indiquer les articles ; un flux accepte la commande entière
    }

E_ITEM_ID =
    { $what ->
        [missing] l’identifiant d’article de commande manque
        [letters] « { $text } » n’est pas un nombre, et le flux XML n’accepte que des nombres
       *[malformed] « { $text } » n’est pas un identifiant d’article de commande
    }

E_ITEM_TWICE = l’article { $orderItemId } figure deux fois dans ce colis ; additionnez ses unités

E_QUANTITY =
    { $what ->
        [missing] la quantité manque
       *[malformed] « { $text } » n’est pas un nombre entier supérieur à zéro
    }

E_COUNTRY = « { $text } » n’est pas un code de pays à deux lettres

E_UNTRACKED = l’appel ne peut pas envoyer un colis sans numéro de suivi ; envoyez-le par flux

E_MERCHANT_ID = le flux XML a besoin de l’identifiant marchand

E_TRANSPARENCY =
    { $what ->
        [feed] { $codes } codes Transparency, c’est trop ; le flux XML en accepte { $most } par article
       *[flat] { $codes } codes Transparency, c’est trop ; ce fichier plat en accepte { $most } par ligne, envoyez par appel ou par flux XML
    }

E_SUPPLY_SOURCE = le flux XML n’a pas de place connue pour une source d’approvisionnement ; envoyez par appel ou par fichier plat

E_CONTROL = le caractère { $character } ne peut pas être envoyé

E_SHIFT_JIS = le caractère { $character } n’existe pas en Shift_JIS, l’encodage du fichier plat du Japon

E_TOO_LONG = { $characters } caractères, c’est trop ; Amazon en accepte { $most }

E_TOO_LARGE = le colis seul donne un document de { $bytes } octets ; Amazon en accepte moins de { $limit }

E_WRITE = le document ne peut pas être écrit
