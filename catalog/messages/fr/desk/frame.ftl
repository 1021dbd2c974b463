# The frame of the panel: bar, states, keyboard, trouble, news, first run.

frame-title = Expéditions du jour
frame-working = Lecture du fichier
frame-checking = Vérification : { NUMBER($done) } sur { NUMBER($total) }
frame-checking-about = Vérification : { NUMBER($done) } sur environ { NUMBER($total) }
frame-cancel = Annuler
frame-close = Fermer
frame-as-of = au { $moment } UTC

frame-offline = Vous êtes hors ligne. Vérifier et corriger restent possibles ; l’envoi attend.
frame-most-listed = Les { NUMBER($count) } premiers sur { NUMBER($total) } sont affichés. Cherchez ou filtrez pour les autres.
frame-stale = Les règles datent du { $day }. Une version plus récente de ce panneau peut en savoir plus.

frame-long-title = Ce fichier contient environ { $count ->
    [one] { $count } expédition
   *[other] { $count } expéditions
} ({ $size })
frame-long-text = La vérification prend environ { $time }. Vous pouvez consulter ce qui est vérifié pendant que le reste continue, et annuler à tout moment.
frame-long-minute = une minute
frame-long-go = Vérifier ce fichier
frame-over-title = C’est plus que ce panneau ne peut contenir
frame-over-shipments = Il y a environ { NUMBER($total) } expéditions ; le panneau en contient { NUMBER($most) } au plus. Répartissez-les en { NUMBER($parts) } fichiers, par exemple par boutique ou par jour, et ouvrez-les l’un après l’autre. Chaque fichier a besoin de la ligne des noms de colonnes ; les expéditions sont comparées à celles du même fichier.
frame-over-bytes = Un fichier de ce type, ou joint au rapport d’Amazon, est lu d’un seul tenant, jusqu’à { $most } ; ici { $size }. Divisez-le en { NUMBER($parts) } fichiers et ouvrez-les l’un après l’autre. Un tableau (CSV) seul est lu partie par partie et peut être plus long.

frame-welcome-title = Aucune expédition pour l’instant
frame-welcome-text = Chargez une journée d’expéditions pour voir ce qu’Amazon refuserait, ce qui risque de ne pas compter et ce qui est prêt à être confirmé.
frame-welcome-sample = Charger une journée d’exemple
frame-welcome-choose = Choisir un fichier
frame-welcome-drop = ou déposez un fichier ici : JSON, lignes JSON, CSV ou le rapport Amazon des commandes non expédiées (.txt), seul ou avec un CSV des expéditions.
frame-welcome-private = Tout se passe dans ce navigateur. Rien n’est envoyé.
frame-welcome-drop-now = Déposez pour vérifier ce fichier

frame-open = Ouvrir un autre fichier
frame-store = Boutique des expéditions qui n’en nomment pas
frame-store-none = Aucune
frame-fix-all = { $count ->
    [one] Appliquer les corrections sûres à { $count } colis
   *[other] Appliquer les corrections sûres à { $count } colis
}
frame-review = Revoir et confirmer { NUMBER($count) }
frame-review-held = Revoir et confirmer { NUMBER($count) } · { NUMBER($held) } retenus
frame-shipments = { $count ->
    [one] { $count } expédition
   *[other] { $count } expéditions
}
frame-packages = { $count } colis
frame-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}

frame-said-loaded = { $count ->
    [one] { $count } colis vérifié
   *[other] { $count } colis vérifiés
}
frame-said-loaded-blocked = { $count ->
    [one] { $count } colis vérifié, { NUMBER($blocked) } à corriger d’abord
   *[other] { $count } colis vérifiés, { NUMBER($blocked) } à corriger d’abord
}
frame-said-fixed = { $count ->
    [one] { $count } colis corrigé
   *[other] { $count } colis corrigés
}
frame-said-write = { $count ->
    [one] { $count } colis modifié
   *[other] { $count } colis modifiés
}
frame-said-untrack = { $count ->
    [one] { $count } colis indiqué comme sans suivi
   *[other] { $count } colis indiqués comme sans suivi
}
frame-said-hold = { $count ->
    [one] { $count } colis retenu
   *[other] { $count } colis retenus
}
frame-said-release = { $count ->
    [one] { $count } colis libéré
   *[other] { $count } colis libérés
}
frame-said-map = Noms mis en correspondance dans { $count } colis
frame-said-undone = Annulé pour { $count } colis
frame-said-saved = { $name } enregistré
frame-said-saved-files = { $count ->
    [one] { $count } fichier enregistré
   *[other] { $count } fichiers enregistrés
}
frame-said-undo = Annuler l’action
frame-said-dismiss = Masquer
frame-said-nothing = Rien n’a changé

frame-trouble-start = La vérification n’a pas démarré.
frame-trouble-start-hint = Votre navigateur l’a peut-être bloquée. La page et le fichier du worker ont besoin de ceci dans leur politique de sécurité :
frame-trouble-file = Ce fichier n’a pas pu être lu.
frame-trouble-texts = Les textes n’ont pas pu être chargés.
frame-trouble-screen = Cette page n’a pas pu être chargée.
frame-trouble-rows = { $count ->
    [0] Rien dans ce fichier n’a pu être lu.
    [one] Une partie de ce fichier n’a pas pu être lue. { $count } colis chargé.
   *[other] Une partie de ce fichier n’a pas pu être lue. { $count } colis chargés.
}
frame-trouble-no-rows = Aucune expédition trouvée dans ce fichier.
frame-trouble-see = Voir où
frame-trouble-name = Ce qui n’a pas pu être lu
frame-trouble-rest = et { NUMBER($count) } de plus
frame-trouble-line = Ligne { NUMBER($line) }

frame-text-blank = vide
frame-text-rest = { $count ->
    [one] … { $count } caractère de plus
   *[other] … { $count } caractères de plus
}

frame-keys-title = Clavier
frame-keys-open = Raccourcis clavier
frame-keys-walk = colis suivant, précédent
frame-keys-enter = ouvrir
frame-keys-fix = appliquer la correction
frame-keys-alike = corriger tous ceux-là
frame-keys-select = sélectionner
frame-keys-number = corriger le numéro de suivi
frame-keys-carrier = changer de transporteur
frame-keys-hold = retenir, libérer
frame-keys-undo = annuler l’action
frame-keys-search = rechercher
frame-keys-filter = filtrer par état
frame-keys-review = revoir et confirmer
frame-keys-close = fermer
frame-keys-help = cette liste
frame-keys-switch = Raccourcis à une seule touche

frame-field-orderId = Numéro de commande
frame-field-marketplace = Boutique
frame-field-carrier = Transporteur
frame-field-carrierName = Nom du transporteur
frame-field-service = Service d’expédition
frame-field-trackingNumber = Numéro de suivi
frame-field-shipDate = Expédié
frame-field-deliveredAt = Livré
frame-field-purchaseDate = Commandé
frame-field-shipBy = Expédier avant
frame-field-deliverBy = Livrer avant
frame-field-reference = Référence du colis
frame-field-orderItemId = Article de commande
frame-field-quantity = Quantité
frame-field-category = Catégorie

frame-screens = Écrans
frame-screen-inbox = À traiter
frame-screen-mapping = Correspondances
frame-screen-rate = Taux de suivi
frame-screen-sent = Envoyés
