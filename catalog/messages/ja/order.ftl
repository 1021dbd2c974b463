# ORD: the order.

ORD001 = An Amazon order id looks like 123-1234567-1234567; here it is “{ $orderId }”.
    .title = Order id is not three, seven and seven digits
    .hint = Copy the id from the order in Seller Central.

ORD002 = Amazon ships this order itself ({ $fulfillment }).
    .title = Amazon ships this order itself
    .hint = Leave the order out: there is nothing for you to confirm.

ORD003 = The order is cancelled.
    .title = Order is cancelled
    .hint = Leave the order out; if the parcel has left already, try to call it back.

ORD004 = Amazon has not released this order for shipment yet ({ $status }).
    .title = Order is not released for shipment yet
    .hint = Wait until its status is Unshipped, then confirm it.

ORD005 = The order is in FBM Ship+, which Amazon does not let sellers confirm.
    .title = FBM Ship+ order
    .hint = Leave the order out and handle it in Seller Central.

ORD006 = The order has to name one of Amazon's stores; here it is “{ $marketplace }”.
    .title = Amazon store missing or unknown
    .hint = Enter the marketplace id or the country of the store, such as A1F83G8C2ARO7P or GB.

ORD007 = Nothing of this order is left to ship.
    .title = Nothing of the order is left to ship
    .hint = Leave it out; to correct a package that Amazon has, send it again under the same reference.

ORD008 = The label was bought in Amazon Buy Shipping, so Amazon needs no confirmation.
    .title = Label bought in Amazon Buy Shipping
    .hint = There is nothing to send, unless Seller Central shows the order as unshipped.
