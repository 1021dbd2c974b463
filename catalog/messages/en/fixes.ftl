# What a fix does: the title of its button.

fix-set-carrier = Set the carrier to { $to }

fix-confirm-as-other = Confirm as Other, { $name }

fix-leave-out-carrier-name = Leave the carrier name out

fix-write-as = Write it as { $to }

fix-restore-zeros = Put the zeros back in front

fix-write-with-hyphens = Write it with plain hyphens

fix-number-package = Number it { $to }

fix-set-service = Set the service to { $to }

fix-drop-punctuation = Drop blanks and punctuation

fix-write-in-capitals = Write it in plain capitals

fix-keep-the-bare-number = Keep the bare number

fix-leave-cash-on-delivery-out = Leave cash on delivery out

fix-write-it-as-directpayment = Write it as DirectPayment

fix-take-out-what-cannot-be-seen = Take out what cannot be seen
