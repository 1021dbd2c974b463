# DAT : les dates.

DAT001 = La date d’expédition manque.
    .title = Date d’expédition absente
    .hint = Saisissez le jour ou le moment où le colis est parti.

DAT002 = Une date d’expédition s’écrit 2026-11-21 ou 2026-11-21T10:30:00Z ; ici, on lit « { $shipDate } ».
    .title = Date d’expédition illisible
    .hint = Écrivez l’année, le mois et le jour, et le décalage horaire après une heure.

DAT003 = La date d’expédition { $shipDate } est encore à venir.
    .title = Date d’expédition dans le futur
    .hint = Confirmez quand le colis est parti, avec la date de son départ.

DAT004 = La date d’expédition { $shipDate } précède la commande elle-même ({ $purchaseDate }).
    .title = Date d’expédition antérieure à la commande
    .hint = Comparez la commande et l’étiquette, et saisissez la date du départ du colis.

DAT005 = L’acheteur a le colis depuis { $deliveredAt } ; un suivi fourni après coup compte comme un manque.
    .title = Suivi fourni après la livraison
    .hint = Confirmez quand même, et envoyez les prochaines confirmations au départ des colis.

DAT006 = La date limite d’expédition { $shipBy } est passée : la confirmation compte comme tardive.
    .title = Confirmation après la date limite d’expédition
    .hint = Confirmez maintenant : les commandes non confirmées sont annulées après quelques jours.

DAT007 =
    « { $date } » n’est pas une date : rien n’a été vérifié de ce qui dépend { $field ->
        [purchaseDate] de la date de commande
        [shipBy] de la date d’expédition limite
        [deliverBy] de la date de livraison promise
       *[deliveredAt] de la date de livraison
    }.
    .title = Date de la commande illisible
    .hint = Écrivez les dates sous la forme 2026-11-21 ou 2026-11-21T10:30:00Z.

DAT008 =
    { $when ->
        [ahead] Amazon annule le { $day } ce qui n’est pas confirmé.
       *[past] Amazon annule le { $day } ce qui n’est pas confirmé : la commande est peut-être déjà annulée.
    }
    .title = Commande qu’Amazon est sur le point d’annuler
    .hint = Confirmez-la maintenant, avant tout le reste.
