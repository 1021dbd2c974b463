# SVC: the delivery service.

SVC001 =
    No delivery service is given; here it is { $need ->
        [required] required
        [recommended] recommended
       *[exemption] needed for the store's exemption
    }.
    .title = Delivery service missing
    .hint = Choose the service of the label, in the words of Amazon's list.

SVC002 = The number says { $told }, but the service is { $service }.
    .title = Service contradicts the number
    .hint = Check service and number against the label.

SVC004 =
    { $why ->
        [own] “{ $service }” is the shop's own word for the service that Amazon calls “{ $name }”.
        [spelling] The store leaves a package without a number out of the rate for services in Amazon's words only; “{ $service }” is spelt otherwise.
       *[unknown] The store leaves a package without a number out of the rate for services in Amazon's words only; “{ $service }” is none of them.
    }
    .title = Delivery service is not in Amazon's words where they decide
    .hint = Write the service exactly as Amazon lists it.

SVC005 = Without a number this service is left out of the rate below { $limit } { $currency } only, and the order is worth { $value }.
    .title = Untracked service above the value up to which it is exempt
    .hint = Ship orders of this value with a tracked service.
