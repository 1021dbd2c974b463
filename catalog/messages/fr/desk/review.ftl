# The last look before anything goes out.

review-title = Revoir et confirmer
review-formats = Format
review-target-api = JSON (API)
review-target-feed = XML
review-target-flat = Fichier plat
review-merchant = Jeton marchand
review-merchant-hint = Le nom de votre compte chez Amazon, dans Seller Central sous Informations du compte. Il figure dans le flux XML.
review-document = Fichier
review-contents = Contenu : { $name }
review-copy = Copier
review-copied = Copié
review-copy-blocked = La copie est bloquée ici : le texte est sélectionné, appuyez sur Ctrl+C
review-download = Télécharger
review-download-all = { $count ->
    [one] Télécharger { $count } fichier
   *[other] Télécharger les { $count } fichiers
}
review-holding = { $count ->
    [one] { $count } colis retenu par vous : voir lequel
   *[other] { $count } colis retenus par vous : voir lesquels
}
review-download-again = Télécharger à nouveau
review-untracked = Envoyer { $count } colis sans numéro de suivi
review-untracked-cost = Laissés de côté tant que vous ne cochez pas. Chacun peut compter comme un manque dans le taux.
review-checks = { $count ->
    [0] Ce qui est à vérifier est retenu. Cochez ce qui doit partir.
    [one] { $count } colis à vérifier. Décochez-le pour le retenir.
   *[other] { $count } colis à vérifier. Décochez ceux à retenir.
}
review-nothing = Aucun colis n’est prêt pour ce format.
review-held = { $count } colis hors de ce format : voir pourquoi
review-cut = { NUMBER($shown) } premières lignes sur { NUMBER($total) }. Le téléchargement les contient toutes.
review-summary-ready = peut partir
review-summary-check = peut partir, mais risque de ne pas compter
review-summary-blocked = retenu
review-parts = { $count ->
    [one] Amazon limite la taille d’un fichier : voici { $count } partie. Envoyez-la.
   *[other] Amazon limite la taille d’un fichier : cette journée part en { $count } parties. Envoyez-les toutes.
}
review-search = Chercher dans ce fichier
review-found = { $count ->
    [one] { $count } ligne trouvée
   *[other] { $count } lignes trouvées
}
review-checksum = Somme de contrôle (SHA-256)
review-again = { $count ->
    [one] { $count } colis est déjà parti chez Amazon, la dernière fois le { $moment }, avec le même contenu.
   *[other] { $count } colis sont déjà partis chez Amazon, la dernière fois le { $moment }, avec le même contenu.
}
review-again-changed = { $count ->
    [one] { $count } colis est déjà parti, la dernière fois le { $moment }, avec un autre contenu : voici ce qui change.
   *[other] { $count } colis sont déjà partis, la dernière fois le { $moment }, avec un autre contenu : voici ce qui change.
}
review-again-cost = Envoyé deux fois, Amazon remplace ce qu’il a.
review-again-fresh = { $count ->
    [one] { $count } colis est nouveau.
   *[other] { $count } colis sont nouveaux.
}
review-again-then = Envoyé avant
review-again-items = Articles
review-hint-flat = Un tableau à importer dans Seller Central
review-hint-feed = Pour un programme qui envoie des flux
review-hint-api = Pour les développeurs : appels de l’interface de programmation d’Amazon
review-saved-flat = Enregistré sur cet ordinateur. Amazon n’a encore rien : importez le fichier dans Seller Central.
review-saved = Enregistré sur cet ordinateur. Amazon n’a encore rien : votre programme l’envoie.
review-checks-text = Amazon les accepte, mais ils peuvent compter contre votre taux. Ce qui est retenu reste à traiter et peut partir dans un fichier suivant.
review-checks-hold = { $count ->
    [one] Le retenir
   *[other] Retenir les { $count }
}
