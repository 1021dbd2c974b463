# The tracking rate, its forecast, and Amazon’s report of it.

rate-title = Taux de suivi valide
rate-counting = Calcul en cours
rate-nothing = Pas encore de colis confirmés. Ouvrez un registre ou confirmez d’abord une journée.
rate-summary = { $count ->
    [one] { NUMBER($fine) } catégorie sur { NUMBER($count) } atteint l’objectif.
   *[other] { NUMBER($fine) } catégories sur { NUMBER($count) } atteignent l’objectif.
}
rate-as-of = Au { $moment } UTC.
rate-whole-store = { $store }, toute la boutique
rate-no-category = Sans catégorie
rate-valid-of-total = { NUMBER($valid) } sur { NUMBER($total) }
rate-room = { $count ->
    [one] encore { $count } manque possible
   *[other] encore { $count } manques possibles
}
rate-need = { $count ->
    [one] il faut { $count } bon colis
   *[other] il faut { $count } bons colis de suite
}
rate-table = Taux de chaque boutique et catégorie
rate-column-category = Catégorie
rate-column-state = État
rate-column-bar = 80 à 100 %
rate-column-rate = Taux
rate-column-valid = Valides
rate-column-trend = Tendance
rate-column-room = Marge ou besoin
rate-column-day = Jour
rate-chart-name = Taux jour par jour
rate-chart-nothing = Aucun des trente derniers jours ne compte ici.
rate-chart-point = { $day } : { $percent }, { NUMBER($valid) } sur { NUMBER($total) }
rate-chart-table = Afficher en tableau
rate-leaving = { $count ->
    [one] Le { $on }, { $count } manque du { $from } sort du calcul
   *[other] Le { $on }, { $count } manques du { $from } sortent du calcul
}
rate-forecast-title = Si vous confirmez maintenant
rate-forecast-categories = { $count ->
    [one] { $count } catégorie
   *[other] { $count } catégories
}
rate-forecast-unknown = { $count ->
    [one] { $count } colis n’appartient à aucune boutique connue et n’est pas compté.
   *[other] { $count } colis n’appartiennent à aucune boutique connue et ne sont pas comptés.
}
rate-way-now = Maintenant
rate-way-asTheyAre = Tout envoyer tel quel
rate-way-fixed = { $count ->
    [one] Corriger d’abord { $count }
   *[other] Corriger d’abord { $count }
}
rate-way-held = { $count ->
    [one] { $count } retenu
   *[other] { $count } retenus
}
rate-health-title = Retards et après livraison
rate-health = { $store } : { NUMBER($late) } commandes en retard sur { NUMBER($orders) }, { NUMBER($after) } numéros après livraison, { NUMBER($settling) } changements qu’Amazon ne montre peut-être pas encore
rate-open-ledger = Ouvrir un registre
rate-open-report = Comparer le rapport d’Amazon
rate-export = Enregistrer le registre
rate-no-ledger = Ce fichier ne contient aucun colis confirmé.
rate-compared = Rapport d’Amazon : { NUMBER($agreed) } lignes sur { NUMBER($rows) } concordent
rate-strip-few = Trop peu de colis pour juger une catégorie.
rate-strip-below = { $category } { $percent } – sous { $target }
rate-strip-fine = { $count ->
    [one] { $category } { $percent } : objectif atteint
   *[other] { $category } { $percent } est la plus basse ; les { $count } catégories atteignent l’objectif
}
rate-leaving-more = { $count ->
    [one] { $count } jour de plus
   *[other] { $count } jours de plus
}
rate-below-title = Ce que fait Amazon sous l’objectif
rate-below-source = Lu pour la dernière fois le { $day }. Source :
rate-uncounted = { $count ->
    [one] { $count } ligne du registre n’est dans aucun chiffre
   *[other] { $count } lignes du registre ne sont dans aucun chiffre
}
rate-add-ledger = Ajouter au registre
rate-replace-ledger = Remplacer le registre
rate-replaced = Le registre a été remplacé.
rate-put-back = Remettre l’ancien
rate-taken = { $count ->
    [one] { $count } colis repris dans le registre.
   *[other] { $count } colis repris dans le registre.
}
rate-compared-columns = Colonnes du rapport
rate-compared-columns-hint = Indiquez quelle colonne est laquelle, quand son nom ne le dit pas.
rate-compared-no-column = Pas dans le rapport
rate-compared-order = Commande
rate-compared-package = Colis
rate-compared-amazon = Amazon
rate-compared-own = Votre registre
rate-compared-reason = Raison probable
rate-amazon-valid = Valide
rate-amazon-invalid = Non valide
rate-amazon-silent = Non précisé
rate-way-none = pas encore de colis
