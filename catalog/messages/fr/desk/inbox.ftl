# The inbox: causes, list, drawer, preview of a fix, filters.

inbox-filter-all = Tous
inbox-hint-ready = passe tous les contrôles
inbox-hint-check = Amazon l’accepte, mais regardez d’abord
inbox-hint-blocked = Amazon le refuserait
inbox-hint-exempt = hors du taux de suivi valide

inbox-causes-title = À corriger d’abord
inbox-causes-fix = { $count ->
    [one] Corriger
   *[other] Corriger les { $count }
}
inbox-causes-suggest = { $count ->
    [one] Voir la suggestion
   *[other] Voir { $count } suggestions
}
inbox-causes-held = { $count ->
    [one] { $count } retenu par vous
   *[other] { $count } retenus par vous
}
inbox-causes-see = Les voir
inbox-causes-seeing = Affichés ci-dessous
inbox-causes-more = { $count ->
    [one] { $count } autre cause
   *[other] { $count } autres causes
}

inbox-views = Vues
inbox-views-name = Nom de cette vue
inbox-views-save = Enregistrer cette vue
inbox-views-forget = Supprimer la vue { $name }
inbox-views-today = À expédier aujourd’hui
inbox-views-tomorrow = À expédier demain
inbox-views-late = Heure sûre dépassée
inbox-views-none = Sans échéance
inbox-views-refused = Refusés par Amazon
inbox-views-held = Retenus par vous

inbox-filters = Filtres
inbox-filters-any = Tous
inbox-filters-cause = Cause
inbox-filters-due = Échéance
inbox-filters-sort = Trier par
inbox-filters-usual = Le pire d’abord, puis par échéance
inbox-filters-columns = Colonnes

inbox-list-name = Colis
inbox-list-filter = Filtrer par état
inbox-list-search = Rechercher commande, numéro de suivi, SKU ou transporteur
inbox-list-search-short = Rechercher
inbox-list-cause = Cause : { $title }
inbox-list-clear = Effacer les filtres
inbox-list-none = Aucun colis ne correspond.
inbox-list-shown = { NUMBER($shown) } sur { $total } colis
inbox-list-status = État
inbox-list-order = Commande
inbox-list-carrier = Transporteur et service
inbox-list-tracking = Numéro de suivi
inbox-list-finding = Constat
inbox-list-rate = Taux
inbox-list-rate-hint = taux de suivi valide
inbox-list-ship-by = Expédier avant
inbox-list-others = +{ NUMBER($count) }
inbox-list-others-long = { $count ->
    [one] et { $count } autre constat
   *[other] et { $count } autres constats
}
inbox-list-no-tracking = aucun
inbox-list-no-finding = Rien à faire
inbox-list-fixable = correction prête
inbox-list-nameless = Sans nom
inbox-list-category = Catégorie
inbox-list-pick = Sélectionner { $name }
inbox-list-edit-carrier = Changer le transporteur de { $name }
inbox-list-edit-trackingNumber = Changer le numéro de suivi de { $name }
inbox-list-pick-all = { $count ->
    [one] Sélectionner le colis affiché
   *[other] Sélectionner les { $count } affichés
}
inbox-list-unfold = { $count ->
    [one] Afficher { $count } colis prêt
   *[other] Afficher { $count } colis prêts
}
inbox-list-fold = { $count ->
    [one] Masquer { $count } colis prêt
   *[other] Masquer { $count } colis prêts
}

inbox-bulk = Colis sélectionnés
inbox-bulk-count = { $count ->
    [one] { $count } colis sélectionné
   *[other] { $count } colis sélectionnés
}
inbox-bulk-elsewhere = dont { $count } hors de ce filtre
inbox-bulk-all = { $count ->
    [one] Sélectionner le colis qui correspond
   *[other] Sélectionner les { $count } qui correspondent
}
inbox-bulk-clear = Effacer la sélection
inbox-bulk-fix = Appliquer les corrections sûres à { $count } colis
inbox-bulk-hold = Retenir { $count }
inbox-bulk-release = Libérer { $count }
inbox-bulk-save = Exporter { $count } en CSV
inbox-bulk-write = Changer de transporteur ou de service…
inbox-bulk-write-title = Modifier { $count } colis
inbox-bulk-write-text = Ce que vous laissez vide reste tel quel.
inbox-bulk-write-see = Voir ce qui change
inbox-bulk-untrack = Indiquer comme sans suivi…
inbox-untrack-title = { $count ->
    [one] Indiquer { $count } colis comme sans suivi
   *[other] Indiquer { $count } colis comme sans suivi
}
inbox-untrack-text = Amazon reçoit ce service, et aucun numéro de suivi. Cela doit être vrai.
inbox-untrack-cost = Là où Amazon l’exempte, ils ne sont pas comptés. Ailleurs, chacun compte comme un manque ; l’étape suivante dit lesquels.
inbox-untrack-service = Service utilisé
inbox-untrack-none = Amazon ne connaît aucun service sans suivi sur ce site.

inbox-held = Retenu
inbox-held-yes = oui
inbox-held-no = non
inbox-held-tag = retenu par vous
inbox-held-hint = Il ne va dans aucun fichier avant d’être libéré. Son échéance demeure.
inbox-held-hold = Retenir
inbox-held-release = Libérer

inbox-steps = Modifications du jour
inbox-steps-see = Ce qui a changé
inbox-steps-undo = Annuler les { $count } dernières

inbox-drawer-position = { NUMBER($at) } sur { NUMBER($of) }
inbox-drawer-previous = Colis précédent
inbox-drawer-next = Colis suivant
inbox-drawer-reference = Colis { $reference }
inbox-drawer-clear = Rien à corriger. Ce colis peut être confirmé.
inbox-drawer-now = Maintenant
inbox-drawer-after = Après correction
inbox-drawer-suggested = À vous de décider : cela change ce que vous dites à Amazon.
inbox-drawer-by-hand = Vous seul connaissez la bonne valeur. Corrigez-la ici, ou dans votre boutique puis rechargez le fichier.
inbox-drawer-all = Corriger les { NUMBER($count) } ainsi
inbox-drawer-details = Détails pour développeurs
inbox-drawer-number = Numéro de suivi
inbox-drawer-looks-like = Ressemble à
inbox-drawer-why = Pourquoi ?
inbox-drawer-no-candidate = Aucun transporteur connu n’émet de numéros de cette forme.
inbox-drawer-no-number = Pas un numéro de suivi : { $kind }.
inbox-drawer-read-as = Lu comme
inbox-drawer-barcode = Code-barres
inbox-drawer-without = Sans
inbox-drawer-amazon-service = Chez Amazon
inbox-drawer-post = Poste
inbox-drawer-others = Aussi possible
inbox-drawer-package = Colis
inbox-drawer-rule = Règle
inbox-drawer-code = Code
inbox-drawer-path = Champ
inbox-drawer-page = Ouvrir la page de suivi du transporteur
inbox-drawer-sources = Ce sur quoi cela repose
inbox-drawer-edit = Corriger ici
inbox-drawer-save = Enregistrer la correction
inbox-drawer-edit-myself = Modifier moi-même

inbox-preview-title = Corriger { $count } colis ?
inbox-preview-text = Voici ce qui change. Aucun numéro de suivi ne reçoit un autre chiffre, et vous pouvez annuler.
inbox-preview-order = Commande
inbox-preview-field = Champ
inbox-preview-all = Afficher les { NUMBER($count) }
inbox-preview-more = { $count ->
    [one] Afficher le dernier
   *[other] Afficher { $count } de plus
}
inbox-preview-ticked = { $total ->
    [one] { NUMBER($shown) } colis coché sur { $total }
   *[other] { NUMBER($shown) } colis cochés sur { $total }
}
inbox-preview-left = Ce qui n’est pas coché reste tel quel.
inbox-preview-apply = Appliquer à { $count } colis
inbox-preview-write = Modifier { $count } colis ?
inbox-preview-write-text = Voici ce que vous direz à Amazon à la place. Assurez-vous que c’est exact ; vous pouvez annuler.
inbox-preview-untrack = { $count ->
    [one] Indiquer { $count } colis comme sans suivi ?
   *[other] Indiquer { $count } colis comme sans suivi ?
}
inbox-preview-untrack-text = Vous dites à Amazon que personne ne les suit. Assurez-vous que c’est exact ; vous pouvez annuler.
inbox-preview-numbers = { $count ->
    [one] { $count } colis a un numéro de suivi. Il est retiré, et Amazon ne le reçoit pas.
   *[other] { $count } colis ont un numéro de suivi. Il est retiré, et Amazon ne le reçoit pas.
}
inbox-preview-hold = Retenir { $count } colis ?
inbox-preview-hold-text = Ils ne vont dans aucun fichier avant d’être libérés. Leurs échéances demeurent.
inbox-preview-release = Libérer { $count } colis ?
inbox-preview-release-text = Ils peuvent de nouveau aller dans le prochain fichier.

inbox-criteria-title = Ce qui compte pour le taux
inbox-criteria-exempt = Ce colis est hors du taux : rien de cela n’est demandé.

inbox-criterion-carrier = Amazon connaît le transporteur
inbox-criterion-number = Le numéro correspond au transporteur
inbox-criterion-scan = Le transporteur a scanné le colis
inbox-criterion-delivery = Confirmé avant la livraison

inbox-tick-yes = oui
inbox-tick-open = pas encore connu
inbox-tick-risk = incertain
inbox-tick-no = non

inbox-edit-used = Utilisés aujourd’hui
inbox-edit-all = Transporteurs de ce site
inbox-edit-services = Services de ce transporteur
inbox-edit-choose = Choisir
inbox-edit-own = Un autre nom…
inbox-edit-list = Choisir dans la liste
inbox-edit-doubtful = { $name } (risque de ne pas compter)
inbox-edit-untracked = { $name } (sans suivi)
inbox-edit-as-written = { $name } (tel quel)
inbox-edit-foreseen = Avec cette correction :

inbox-paste-found = { $count ->
    [one] { $count } ligne collée.
   *[other] { $count } lignes collées.
}
inbox-paste-left = { $count ->
    [one] { $count } reste : la liste finit avant.
   *[other] { $count } restent : la liste finit avant.
}
inbox-paste-fill = { $count ->
    [one] Remplir { $count } ligne dans l’ordre
   *[other] Remplir { $count } lignes dans l’ordre
}

inbox-fill-title = { $count ->
    [one] Inscrire le numéro de { $count } colis ?
   *[other] Inscrire les numéros de { $count } colis ?
}
inbox-fill-text = Les numéros collés vont aux colis dans l’ordre de la liste, à partir du colis ouvert. Une seule annulation les retire tous.
