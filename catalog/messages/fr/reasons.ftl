# Pourquoi un transporteur a pu attribuer un numéro.

reason-check-digit-right = la clé de contrôle est juste

reason-check-digit-wrong = la clé de contrôle est fausse, { $expected } était attendu

reason-check-digit-none = la clé de contrôle ne peut pas être calculée

reason-no-check-digit = aucune clé de contrôle n’est connue pour ce format

reason-stated = la boutique indique ce transporteur

reason-ship-from = expédié depuis { $country }, le pays du transporteur

reason-store = vendu en { $country }, le pays du transporteur

reason-only-bound = dans les limites de ce que peuvent être les numéros de ce transporteur, sans plus

reason-one-in = un numéro inventé sur { $count } paraîtrait juste aussi

reason-ship-to = expédié vers { $country }, pays d'origine du transporteur

reason-company-prefix = émis par une entreprise de { $country } d'après son préfixe GS1, pays d'origine du transporteur

reason-foreign-company-prefix = émis par une entreprise de { $country } d'après son préfixe GS1
