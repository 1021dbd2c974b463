# Why a carrier may have issued a number.

reason-check-digit-right = the check digit is right ({ $algorithm })

reason-check-digit-wrong = the check digit is wrong, { $expected } was expected ({ $algorithm })

reason-check-digit-none = the check digit cannot be computed ({ $algorithm })

reason-no-check-digit = no check digit is known for this format

reason-stated = the shop states this carrier

reason-ship-from = shipped from { $country }, the carrier's home

reason-store = sold in { $country }, the carrier's home

reason-only-bound = within what this carrier's numbers may look like, no more

reason-one-in = one in { $count } random strings would pass

reason-ship-to = expédié vers { $country }, pays d'origine du transporteur

reason-company-prefix = émis par une entreprise de { $country } d'après son préfixe GS1, pays d'origine du transporteur

reason-foreign-company-prefix = émis par une entreprise de { $country } d'après son préfixe GS1
