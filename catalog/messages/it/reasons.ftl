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

reason-ship-to = spedito verso { $country }, paese di origine del corriere

reason-company-prefix = emesso da un'azienda di { $country } secondo il prefisso GS1, paese di origine del corriere

reason-foreign-company-prefix = emesso da un'azienda di { $country } secondo il prefisso GS1
