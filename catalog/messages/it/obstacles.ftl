# Why a package cannot be put into a payload: one line, lower case, no trailing period.

E_MARKETPLACE =
    { $what ->
        [missing] the marketplace is missing
       *[malformed] “{ $text }” is no marketplace
    }

E_ORDER_ID =
    { $what ->
        [missing] the order id is missing
       *[malformed] “{ $text }” is no Amazon order id (3-7-7)
    }

E_PACKAGES = { $packages } packages are too many for one order (at most { $most })

E_PACKAGE = there is no such package

E_CARRIER = the carrier is missing

E_CARRIER_NAME = carrier Other needs a carrier name

E_SHIP_DATE =
    { $what ->
        [missing] the ship date is missing
        [no-offset] “{ $text }” has no offset; write Z or +01:00 after the time
       *[malformed] “{ $text }” is no date; write 2026-11-21T10:30:00Z or 2026-11-21
    }

E_REFERENCE =
    { $what ->
        [order] another package of this order has the reference { $reference }
        [run] another package of order { $orderId } has the reference { $reference } in this run
        [begun] units of this order were confirmed before; name a reference, so that no earlier package is overwritten
       *[malformed] “{ $reference }” is no package reference; it has 1 to { $most } digits and is above zero
    }

E_COD =
    { $what ->
        [method] “{ $text }” is unknown; Amazon takes DirectPayment
       *[store] cash on delivery is confirmed in Japan only
    }

E_ITEMS =
    { $what ->
        [packages] the order has several packages; name the items of each
       *[call] the call has to name the items; a feed takes the whole order
    }

E_ITEM_ID =
    { $what ->
        [missing] the order item id is missing
        [letters] “{ $text }” is no number, and the XML feed takes numbers only
       *[malformed] “{ $text }” is no order item id
    }

E_ITEM_TWICE = item { $orderItemId } is in this package twice; add up its units

E_QUANTITY =
    { $what ->
        [missing] the quantity is missing
       *[malformed] “{ $text }” is no whole number above zero
    }

E_COUNTRY = “{ $text }” is no country code of two letters

E_UNTRACKED = the call cannot carry a package without a tracking number; send it by feed

E_MERCHANT_ID = the XML feed needs the merchant id

E_TRANSPARENCY =
    { $what ->
        [feed] { $codes } transparency codes do not fit; the XML feed takes { $most } for an item
       *[flat] { $codes } transparency codes do not fit; this flat file takes { $most } a row, send it by call or XML feed
    }

E_SUPPLY_SOURCE = the XML feed has no known place for a supply source; send it by call or flat file

E_CONTROL = the character { $character } cannot be sent

E_SHIFT_JIS = the character { $character } is not in Shift_JIS, the encoding of Japan’s flat file

E_TOO_LONG = { $characters } characters do not fit; Amazon takes { $most }

E_TOO_LARGE = the package alone makes a document of { $bytes } bytes; Amazon takes less than { $limit }

E_WRITE = the document cannot be written
