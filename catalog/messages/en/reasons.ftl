# Why a carrier may have issued a number.

reason-check-digit-right = the check digit is right

reason-check-digit-wrong = the check digit is wrong, { $expected } was expected

reason-check-digit-none = the check digit cannot be computed

reason-no-check-digit = no check digit is known for this format

reason-stated = the shop states this carrier

reason-ship-from = shipped from { $country }, the carrier's home

reason-store = sold in { $country }, the carrier's home

reason-only-bound = within what this carrier's numbers may look like, no more

reason-one-in = one in { $count } made-up numbers would look right too

reason-ship-to = shipped to { $country }, the carrier's home

reason-company-prefix = issued by a company of { $country } by its GS1 prefix, the carrier's home

reason-foreign-company-prefix = issued by a company of { $country } by its GS1 prefix
