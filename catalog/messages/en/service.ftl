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
        [spelling] Without a number, only a service in Amazon's words is left out of the rate; “{ $service }” is spelt otherwise.
       *[unknown] Without a number, only a service in Amazon's words is left out of the rate; “{ $service }” is none of them.
    }
    .title = Delivery service is not in Amazon's words where they decide
    .hint = Write the service exactly as Amazon lists it.

SVC005 = Without a number this service is left out only below { $limit } { $currency }, and the order is worth { $value }.
    .title = Untracked service above the value up to which it is exempt
    .hint = Ship orders of this value with a tracked service.
