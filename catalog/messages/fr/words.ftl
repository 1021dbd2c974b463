# Les mots des énumérations, tels qu’on les voit : FAMILLE-MOT.

readiness-ready = Prêt
readiness-check = À vérifier
readiness-blocked = À corriger

vtr-counts = Compte
vtr-exempt = Non compté
vtr-at-risk = Risque de ne pas compter
vtr-defect = Compte contre vous

consequence-note = Pour information
consequence-risk = Risque de ne pas compter
consequence-defect = Compterait contre vous
consequence-refused = Amazon le refuserait

verdict-valid = clé de contrôle juste
verdict-plausible = format juste
verdict-bad-check-digit = clé de contrôle fausse

confidence-certain = certain
confidence-likely = probable
confidence-possible = possible

kind-tracking-number = numéro de suivi
kind-empty = rien
kind-placeholder = un mot qui veut dire « aucun »
kind-order-id = un numéro de commande Amazon
kind-url = une adresse web
kind-email = une adresse e-mail
kind-date = une date
kind-phone-number = un numéro de téléphone
kind-price = un prix
kind-unknown = aucun type de numéro connu

fix-kind-none = à la main
fix-kind-safe = correction sûre
fix-kind-suggested = correction proposée
