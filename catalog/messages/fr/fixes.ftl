# Ce que fait une correction : le texte de son bouton.

fix-set-carrier = Mettre { $to } comme transporteur

fix-confirm-as-other = Confirmer avec Other, { $name }

fix-leave-out-carrier-name = Retirer le nom du transporteur

fix-write-as = Écrire { $to }

fix-restore-zeros = Remettre les zéros en tête

fix-write-with-hyphens = Écrire avec des traits d’union simples

fix-number-package = Donner le numéro { $to }

fix-set-service = Mettre { $to } comme service d’expédition

fix-drop-punctuation = Retirer les espaces et la ponctuation

fix-write-in-capitals = Écrire en majuscules simples

fix-keep-the-bare-number = Garder le numéro seul

fix-leave-cash-on-delivery-out = Retirer le paiement à la livraison

fix-write-it-as-directpayment = Écrire DirectPayment

fix-take-out-what-cannot-be-seen = Retirer ce qui ne se voit pas
