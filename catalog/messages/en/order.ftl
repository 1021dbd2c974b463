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

ORD009 = The buyer asked to cancel this order.
    .title = Buyer asked to cancel
    .hint = Cancel it if the parcel is still here; confirm it if it has left.

ORD010 = The order is in Easy Ship: Amazon fetches the parcel and knows its tracking.
    .title = Easy Ship order
    .hint = Leave the order out, and schedule it in Easy Ship.

ORD019 = A country is a code of two letters; here it is “{ $country }”.
    .title = Country is no code of two letters
    .hint = Write its two letters, such as DE or GB.

ORD015 =
    Cash on delivery is confirmed { $why ->
        [store] in Japan only
       *[word] as DirectPayment only
    }; here it is “{ $method }”.
    .title = Cash on delivery outside Japan, or in another word
    .hint = Leave the method out, or write DirectPayment for an order of Japan.

ORD018 =
    { $why ->
        [missing] No line of this import has an IOSS number; if Amazon collected the VAT, the carrier needs it
       *[malformed] An IOSS number is IM and ten digits; here it is another
    }.
    .title = IOSS number missing or malformed on an EU import of low value
    .hint = Take the number from the order item, and give it to the carrier.

ORD012 = Amazon sells this order on and checks where the parcel leaves, but no address or supply source is given.
    .title = Ship-from missing on an Invoice by Amazon order
    .hint = Give the address the parcel leaves, or see that the default one in Seller Central has a valid VAT number.

ORD013 = Amazon sells this order on and takes it only from inside the EU; it leaves from { $from }.
    .title = Invoice by Amazon order that leaves from another tax region
    .hint = Ship from a place in the buyer's tax region that has a valid VAT number, or cancel the order.

ORD011 = The automated shipping settings of the order chose { $chosen }, and the package says { $stated }.
    .title = Another carrier or service than the order's automated shipping settings chose
    .hint = Correct the package, unless the parcel did leave otherwise.

ORD014 = An order from { $from } into the UK or the EU goes in one parcel; this one is divided.
    .title = Order from abroad in several parcels
    .hint = Send it in one parcel; if that is too late, all of it from one country.

ORD016 =
    The store may leave this package out of the rate, but { $what ->
        [missing] the order's value is not given
        [malformed] the order's value cannot be read
        [currency] the order's value is in another currency
       *[origin] nothing says where the parcel leaves
    }.
    .title = Whether the package is exempt cannot be told
    .hint = Give the order's value in the store's currency, such as 12.90, and the country the parcel leaves.

ORD017 =
    The store's tracking rate does not measure this package: { $why ->
        [route] it neither leaves nor goes where the rate looks
        [value] the order is worth too little
       *[carrier] its carrier is not integrated
    }.
    .title = Package outside what the rate measures
    .hint = Nothing is to be done; the package neither helps nor harms the rate.
