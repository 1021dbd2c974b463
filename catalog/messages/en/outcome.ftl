# What Amazon's answers come to: words, meanings of its codes, and what is wrong with a file of answers.

outcome-accepted = Accepted
outcome-warned = Accepted with a warning
outcome-unknown = Unknown
outcome-refused = Refused

action-give-up = do not send this again
action-already-done = done already, it seems: read the order
action-fix-field = mend it, then send again
action-try-later = try again later
action-unknown = read Amazon’s words

basis-named = Amazon’s answer names the package.
basis-counted = The answer does not name the package, and its counts leave no room for a refusal.
basis-whole-file = Amazon refused the file as a whole.
basis-processing = Amazon is still at work on the file.
basis-uncounted = The answer does not name the package, and its counts prove nothing; read the order.
basis-found = The package is in the order as it was sent.
basis-differs = The package is in the order, not as it was sent.
basis-missing = The order is there, the package is not in it.
basis-no-packages = The order was read without its packages; ask for includedData=PACKAGES.
basis-no-order = The answer says nothing of this package.

difference =
    { $field ->
        [carrier] carrier: sent “{ $sent }”, Amazon has “{ $found }”
        [service] delivery service: sent “{ $sent }”, Amazon has “{ $found }”
        [shipDate] ship date: sent “{ $sent }”, Amazon has “{ $found }”
       *[trackingNumber] tracking number: sent “{ $sent }”, Amazon has “{ $found }”
    }

answer-package-reference = The package reference is missing or is no number above zero.
answer-package-reference-type = The package reference was sent as a number; it has to be text.
answer-item-id = The order does not have this order item id.
answer-already-fulfilled = All units are shipped already, and no package has this reference.
answer-no-such-item = The order has no items any more; it was probably cancelled.
answer-package-version = The package was changed meanwhile; it is probably confirmed already.
answer-too-many-edits = This package was changed as often as Amazon allows.
answer-sandbox-date = The ship date is not written as RFC 3339.
answer-no-token = The access token is missing or malformed.
answer-no-access = Access is denied: role, token or region of the application are not right.
answer-no-such-order = There is no such order at this host; check order id, store and region.
answer-throttled = Too many calls; Amazon took none of this one.
answer-amazon-fault = Amazon failed; whether the call was carried out is open.
answer-too-many-units = More units than the order has open.
answer-unknown-order = Amazon does not find the order.
answer-incomplete-data = Something is incomplete or invalid; Amazon does not say what.
answer-tracking-format = The tracking number does not have the form of this carrier.
answer-ill-formed-xml = The file is no well-formed XML, or a flat file was sent as XML.
answer-invalid-items = The XML feed does not fit its type: feed type, order of elements, or an unknown element.
answer-headings = The column headings are missing or wrong.
answer-no-order-column = The column order-id is missing.
answer-unknown-column = A column heading is unknown; the column was ignored.
answer-other-without-name = Carrier Other without a carrier name.
answer-missing-value = A required field has no value.
answer-feed-fault = Amazon failed inside; send the feed again.
answer-too-many-errors = Too many errors; Amazon stopped.
answer-missing-information = Information is missing.
answer-ship-method = The delivery service is blank or not known.
answer-package-cancelled = The package was cancelled.

E_REPORT = this is none of Amazon’s answers: a processing report, answers of confirmShipment, or an order

E_REPORT_ROW = this part of the answer cannot be read

E_NOT_SENT = the answer names number { $number } { $orderId }, which was not sent

E_SENT = document { $place } of what was sent is no feed, flat file or list of calls
