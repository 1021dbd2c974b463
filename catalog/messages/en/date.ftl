# DAT: dates.

DAT001 = There is no ship date.
    .title = Ship date missing
    .hint = Enter the day or the moment the parcel left.

DAT002 = A ship date is written 2026-11-21 or 2026-11-21T10:30:00Z; here it is “{ $shipDate }”.
    .title = Ship date cannot be read
    .hint = Write year, month and day, and the offset after a time.

DAT003 = The ship date { $shipDate } is still to come.
    .title = Ship date is still to come
    .hint = Confirm when the parcel has left, with the date it left.

DAT004 = The ship date { $shipDate } is before the order itself ({ $purchaseDate }).
    .title = Ship date is before the order
    .hint = Compare order and label, and enter the date the parcel left.

DAT005 = The buyer has the parcel since { $deliveredAt }; tracking that comes later counts as a miss.
    .title = Tracking comes after the delivery
    .hint = Confirm it all the same, and send the next confirmations when the parcels leave.

DAT006 = The ship-by date { $shipBy } is over, so the confirmation counts as late.
    .title = Confirmation after the ship-by date
    .hint = Confirm it now: orders that stay unconfirmed are cancelled after some days.

DAT007 =
    “{ $date }” is no date, so what depends on the { $field ->
        [purchaseDate] order date
        [shipBy] ship-by date
        [deliverBy] promised delivery date
       *[deliveredAt] delivery date
    } was not checked.
    .title = Date of the order cannot be read
    .hint = Write dates as 2026-11-21 or 2026-11-21T10:30:00Z.

DAT008 =
    Amazon cancels what is not confirmed on { $day }{ $when ->
        [ahead] { "" }
       *[past] , so it may be cancelled already
    }.
    .title = Amazon is about to cancel the order
    .hint = Confirm it now, ahead of everything else.
