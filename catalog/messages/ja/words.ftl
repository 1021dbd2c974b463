# The words of the engine's enums, as people see them: FAMILY-WORD.

readiness-ready = Ready
readiness-check = Check
readiness-blocked = Fix first

vtr-counts = Counts
vtr-exempt = Not counted
vtr-at-risk = May not count
vtr-defect = Counts against you

consequence-note = For your information
consequence-risk = May not count
consequence-defect = Would count against you
consequence-refused = Amazon would refuse it

verdict-valid = check digit right
verdict-plausible = right shape
verdict-bad-check-digit = check digit wrong

confidence-certain = certain
confidence-likely = likely
confidence-possible = possible

kind-tracking-number = tracking number
kind-empty = nothing
kind-placeholder = a word that stands for none
kind-order-id = an Amazon order id
kind-url = a web address
kind-email = an e-mail address
kind-date = a date
kind-phone-number = a telephone number
kind-price = a price
kind-unknown = no known kind of number

fix-kind-none = by hand
fix-kind-safe = safe fix
fix-kind-suggested = suggested fix
