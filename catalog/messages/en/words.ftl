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

kind-dummy-number = digits that only fill the field

kind-several-numbers = more than one number

kind-scientific-number = a number cut short by a spreadsheet

kind-spreadsheet-error = an error of a spreadsheet

kind-label-barcode = a label’s barcode without a whole number

kind-time = a time of day

kind-percentage = a percentage

kind-product-barcode = a product’s barcode

kind-isbn = an ISBN

kind-asin = an ASIN or FNSKU

kind-sku = an article number

kind-postcode = a postcode

kind-carrier-name = a carrier’s name

kind-words = plain words

cleaning-separators = blanks or punctuation

cleaning-lower-case = lower case

cleaning-invisible = invisible characters

cleaning-full-width = full-width characters

cleaning-apostrophe = a spreadsheet’s apostrophe

cleaning-formula = a spreadsheet’s formula

cleaning-quotes = quotes or brackets around it

cleaning-decimal-zero = a zero behind the decimal point

cleaning-label-text = words of the label

cleaning-url = a web address

cleaning-gs1-brackets = GS1 brackets

cleaning-scanner-prefix = a scanner’s prefix

cleaning-maxicode = the fields of a MaxiCode

cleaning-routing = a barcode’s routing

name-how-exact = Amazon’s own name
name-how-known = a known name
name-how-platform = the platform’s list says so
name-how-mapping = your mapping says so
name-how-ambiguous = several go by it: choose
name-how-nobody = the platform’s word for none
name-how-unknown = nobody knows it

# Parts of a tracking number, by the names the formats give them.
part-serial = serial number
part-checkDigit = check digit
part-service = service
part-country = country
part-indicator = kind of mail
part-application = kind of number
part-shipper = shipper
part-prefix = prefix
part-mailer = mailer
part-scnc = carrier’s code
part-gsn = carrier’s code
part-postalCode = postcode
part-kind = kind
part-date = date
part-container = kind of container
part-class = service class
part-branch = branch
part-rest = further digits
