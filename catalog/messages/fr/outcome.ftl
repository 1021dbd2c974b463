# Ce que disent les réponses d'Amazon : mots, sens des codes, et ce qui ne va pas dans un fichier de réponses.

outcome-accepted = Accepté
outcome-warned = Accepté avec un avertissement
outcome-unknown = Inconnu
outcome-refused = Refusé

action-give-up = ne pas renvoyer
action-already-done = déjà fait, semble-t-il : relire la commande
action-fix-field = corriger, puis renvoyer
action-try-later = réessayer plus tard
action-unknown = lire le texte d’Amazon

basis-named = La réponse d’Amazon nomme le colis.
basis-counted = La réponse ne nomme pas le colis, et ses totaux excluent un refus.
basis-whole-file = Amazon a refusé le fichier entier.
basis-processing = Amazon traite encore le fichier.
basis-uncounted = La réponse ne nomme pas le colis, et ses totaux ne prouvent rien ; relisez la commande.
basis-found = Le colis figure dans la commande tel qu’il a été envoyé.
basis-differs = Le colis figure dans la commande, mais pas tel qu’il a été envoyé.
basis-missing = La commande est là, le colis n’y figure pas.
basis-no-packages = La commande a été lue sans ses colis ; demandez includedData=PACKAGES.
basis-no-order = La réponse ne dit rien de ce colis.

difference =
    { $field ->
        [carrier] transporteur : envoyé « { $sent } », chez Amazon « { $found } »
        [service] service d’expédition : envoyé « { $sent } », chez Amazon « { $found } »
        [shipDate] date d’expédition : envoyé « { $sent } », chez Amazon « { $found } »
       *[trackingNumber] numéro de suivi : envoyé « { $sent } », chez Amazon « { $found } »
    }

answer-package-reference = La référence du colis manque ou n’est pas un nombre supérieur à zéro.
answer-package-reference-type = La référence du colis a été envoyée comme nombre ; il faut du texte.
answer-item-id = La commande n’a pas cet identifiant d’article de commande.
answer-already-fulfilled = Toutes les unités sont déjà expédiées, et aucun colis n’a cette référence.
answer-no-such-item = La commande n’a plus d’articles ; elle a sans doute été annulée.
answer-package-version = Le colis a été modifié entre-temps ; il est sans doute déjà confirmé.
answer-too-many-edits = Ce colis a été modifié autant de fois qu’Amazon le permet.
answer-sandbox-date = La date d’expédition n’est pas écrite selon RFC 3339.
answer-no-token = Le jeton d’accès manque ou est mal formé.
answer-no-access = Accès refusé : le rôle, le jeton ou la région de l’application ne conviennent pas.
answer-no-such-order = Cette commande n’existe pas sur cet hôte ; vérifiez le numéro, la boutique et la région.
answer-throttled = Trop d’appels ; Amazon n’a rien pris de celui-ci.
answer-amazon-fault = Panne chez Amazon ; on ignore si l’appel a été exécuté.
answer-too-many-units = Plus d’unités qu’il n’en reste dans la commande.
answer-unknown-order = Amazon ne trouve pas la commande.
answer-incomplete-data = Quelque chose est incomplet ou non valable ; Amazon ne dit pas quoi.
answer-tracking-format = Le numéro de suivi n’a pas la forme de ce transporteur.
answer-ill-formed-xml = Le fichier n’est pas du XML bien formé, ou un fichier plat a été envoyé comme XML.
answer-invalid-items = Le flux XML ne convient pas à son type : type de flux, ordre des éléments ou élément inconnu.
answer-headings = Les en-têtes de colonnes manquent ou sont faux.
answer-no-order-column = La colonne order-id manque.
answer-unknown-column = Un en-tête de colonne est inconnu ; la colonne a été ignorée.
answer-other-without-name = Transporteur Other sans nom.
answer-missing-value = Un champ obligatoire est vide.
answer-feed-fault = Panne interne chez Amazon ; renvoyez le flux.
answer-too-many-errors = Trop d’erreurs ; Amazon s’est arrêté.
answer-missing-information = Des informations manquent.
answer-ship-method = Le service d’expédition est vide ou inconnu.
answer-package-cancelled = Le colis a été annulé.

E_REPORT = ce n’est aucune réponse d’Amazon : ni rapport de traitement, ni réponses de confirmShipment, ni commande

E_REPORT_ROW = cette partie de la réponse est illisible

E_NOT_SENT = la réponse nomme le numéro { $number } { $orderId }, qui n’a pas été envoyé

E_SENT = le document { $place } de ce qui a été envoyé n’est ni un flux, ni un fichier plat, ni une liste d’appels
