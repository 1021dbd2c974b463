# SVC: the delivery service.

SVC001 =
    No delivery service is given; here it is { $need ->
        [required] required
        [recommended] recommended
       *[exemption] needed for the store's exemption
    }.
    .title = Delivery service missing
    .hint = Choose the service of the label, in the words of Amazon's list.
