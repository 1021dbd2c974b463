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
kind-dummy-number = des chiffres qui ne font que remplir le champ
kind-several-numbers = plus d’un numéro
kind-scientific-number = un numéro abrégé par un tableur
kind-spreadsheet-error = une erreur de tableur
kind-label-barcode = le code-barres d’une étiquette sans numéro entier
kind-time = une heure
kind-percentage = un pourcentage
kind-product-barcode = le code-barres d’un produit
kind-isbn = un ISBN
kind-asin = un ASIN ou un FNSKU
kind-sku = une référence d’article
kind-postcode = un code postal
kind-carrier-name = le nom d’un transporteur
kind-words = de simples mots
cleaning-separators = espaces ou ponctuation
cleaning-lower-case = minuscules
cleaning-invisible = caractères invisibles
cleaning-full-width = caractères pleine chasse
cleaning-apostrophe = apostrophe d’un tableur
cleaning-formula = formule d’un tableur
cleaning-quotes = guillemets ou parenthèses autour
cleaning-decimal-zero = zéro après le point décimal
cleaning-label-text = mots de l’étiquette
cleaning-url = adresse web
cleaning-gs1-brackets = parenthèses GS1
cleaning-scanner-prefix = préfixe d’un scanner
cleaning-maxicode = champs d’un MaxiCode
cleaning-routing = acheminement d’un code-barres

name-how-exact = le nom d’Amazon lui-même
name-how-known = un nom connu
name-how-platform = d’après la liste de la plateforme
name-how-mapping = d’après votre correspondance
name-how-ambiguous = plusieurs portent ce nom : choisissez
name-how-nobody = le mot de la plateforme pour aucun
name-how-unknown = nom inconnu

part-serial = numéro de série
part-checkDigit = clé de contrôle
part-service = service
part-country = pays
part-indicator = type d’envoi
part-application = type de numéro
part-shipper = expéditeur
part-prefix = préfixe
part-mailer = déposant
part-scnc = code du transporteur
part-gsn = code du transporteur
part-postalCode = code postal
part-kind = type
part-date = date
part-container = type de contenant
part-class = classe de service
part-branch = agence
part-rest = autres chiffres
