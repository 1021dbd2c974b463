# Le taux de suivi valide et l’horloge.

ruling-counts = Compte
ruling-at-risk = Risque de ne pas compter
ruling-defect = Compte contre vous
ruling-exempt = Non compté
ruling-out-of-scope = Non mesuré
ruling-pending = Pas encore échu
ruling-unknown = Règlement inconnu

why-scanned = scanné par le transporteur
why-not-scanned = aucun scan pour l’instant
why-too-few-scans = moins de scans que l’origine et la valeur n’en exigent
why-no-number = aucun numéro de suivi
why-after-delivery = numéro donné après la livraison
why-unread = scans qu’Amazon ne lit pas
why-exemption = une exemption de la boutique
why-route = le taux ne mesure pas ce trajet
why-carrier = le taux ne mesure pas ce transporteur
why-value = la commande vaut moins que ce que le taux mesure
why-no-policy = aucun règlement de cette boutique n’est connu pour ce jour

rate-state-fine = objectif atteint
rate-state-below = sous l’objectif
rate-state-too-few = trop peu pour juger
rate-state-no-target = aucun objectif connu

trend-up = en hausse
trend-same = stable
trend-down = en baisse

likely-not-in-ledger = vos données n’ont pas cette commande
likely-other-carrier = Amazon a un autre transporteur
likely-other-number = Amazon a un autre numéro de suivi
likely-settling = modifié dans les dernières 72 heures
likely-window = autre jour promis, ou hors des trente jours
likely-other-category = Amazon la range dans une autre catégorie
likely-exempt = exempte selon notre lecture du règlement
likely-out-of-scope = non mesurée selon notre lecture du règlement
likely-scans = les scans du transporteur peuvent ne pas suffire à Amazon
likely-scan-not-seen = Amazon n’a pas vu le scan
likely-scan-not-known = il manque à vos données un scan qu’Amazon possède
likely-not-in-report = absente du rapport, qui a jusqu’à deux semaines de retard

report-column-order-id = Commande
report-column-carrier = Transporteur
report-column-tracking-number = Numéro de suivi
report-column-deliver-by = Date de livraison promise
report-column-category = Catégorie
report-column-invalid = Marqué si le suivi n’est pas valide
report-column-valid = Oui si le suivi est valide
report-column-criterion = Un des critères d’Amazon

sanction-suspends-category = Sous l’objectif, Amazon suspend la catégorie.
sanction-may-suspend-offers = Sous l’objectif, Amazon peut suspendre les offres de la catégorie que vous expédiez vous-même sans Prime. Les autres catégories, FBA et Prime ne sont pas touchés ; un plan d’action rétablit les offres.
sanction-may-suspend-category = Sous l’objectif, Amazon peut suspendre ce que vous expédiez vous-même dans la catégorie. Un plan d’amélioration le rétablit.
sanction-may-restrict-offers = Sous l’objectif, Amazon peut restreindre les offres de la catégorie hors FBA et retirer l’expédition Premium et la livraison garantie. Il demande un plan d’action.
sanction-account-standing = Un taux sous l’objectif pèse sur l’état de votre compte.
sanction-e-mail = Sous l’objectif, Amazon vous écrit un e-mail quand votre statut passe au jaune.
sanction-unknown = Ce qu’Amazon fait sous l’objectif de cette boutique ne nous est pas connu.

rate-fine = { $category } est à { $whole },{ $tenth } % : { $room ->
    [one] encore un colis peut
   *[other] encore { $room } colis peuvent
  } manquer.
rate-below = { $category } est à { $whole },{ $tenth } %, sous { $target } % : { $need ->
    [one] un bon colis suffit
   *[other] { $need } bons colis de suite suffisent
  } pour revenir.
rate-too-few = { $category } : trop peu pour juger, { $valid } sur { $total }.
rate-no-target = { $category } est à { $whole },{ $tenth } % ; aucun objectif de cette boutique n’est connu.
rate-note = Notre estimation d’après vos envois. Amazon compte par date de livraison promise et peut mettre 72 heures ; son rapport a deux semaines de retard.

nearness-ahead = À envoyer avant { $safe } · dans { $hours } h { $minutes } min
nearness-soon = À envoyer avant { $safe } · dans { $hours } h { $minutes } min
nearness-now = À envoyer avant { $safe } · { $minutes ->
    [one] il reste { $minutes } minute
   *[other] il reste { $minutes } minutes
  }
nearness-unsafe = Marge dépassée. Envoyez maintenant : { $deadline } : { $minutes ->
    [one] encore { $minutes } minute
   *[other] encore { $minutes } minutes
  }
nearness-passed = { $when ->
    [today] L’échéance de { $deadline } est passée
    [several] Des échéances depuis le { $day }, { $deadline }, sont passées
   *[day] L’échéance du { $day }, { $deadline }, est passée
  } pour { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
  }. Envoyez maintenant ; les retards comptent
nearness-nothing = { $count ->
    [0] Rien n’est dû
   *[other] Rien n’est dû aujourd’hui. Prochaine échéance : { $when ->
        [tomorrow] demain { $deadline }
       *[day] { $day }, { $deadline }
      } ({ $count ->
        [one] { $count } commande
       *[other] { $count } commandes
      })
  }

E_LEDGER_ROW =
    { $what ->
        [version] la ligne est d’une version plus récente que celle lue ici
        [order] la ligne ne nomme aucune commande
        [store] la ligne ne nomme aucune boutique Amazon
       *[promise] la ligne n’a pas de date de livraison promise lisible
    }
