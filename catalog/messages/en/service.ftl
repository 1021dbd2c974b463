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
