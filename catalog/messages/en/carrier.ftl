# CAR: the carrier, exactly as the store lists it.

CAR001 = There is no carrier.
    .title = Carrier missing
    .hint = Choose the carrier whose label is on the parcel.

CAR002 = Amazon does not list { $carrier }; it calls this carrier { $code }.
    .title = Carrier under another name than Amazon's
    .hint = Use Amazon's name, letter for letter.

CAR003 = { $carrier } is no carrier of Amazon's list; { $code } is meant, it seems.
    .title = Carrier misspelt
    .hint = Use Amazon's name, letter for letter.

CAR004 = { $carrier } says more than the carrier; Amazon lists { $code }.
    .title = Extra words behind the carrier's name
    .hint = Enter the carrier alone here, and the service beside it.

CAR005 = Amazon lists both { $code } and { $carrier }; here { $code } is expected.
    .title = Near twin of the carrier that is expected here
    .hint = Use the spelling of the store's own list, letter for letter.

CAR006 = { $carrier } is not on any known list of Amazon's carriers.
    .title = Carrier is not on Amazon's list
    .hint = Look the carrier up in Seller Central's drop-down; if it is not there, confirm as Other with the name.

CAR007 = { $carrier } may mean { $choices }.
    .title = Carrier's name means more than one
    .hint = Choose the carrier whose label is on the parcel.

CAR008 = The carrier is { $carrier }, and nothing says which one.
    .title = Other without the carrier's name
    .hint = Enter the carrier's name, or choose it from Amazon's list.

CAR009 = The carrier is { $carrier }; the name { $name } is not sent.
    .title = Carrier name beside a carrier that is not Other
    .hint = Leave the carrier name blank unless the carrier is Other.

CAR010 =
    { $store } does not take the carrier Other { $when ->
        [self-ship] for orders the seller ships
       *[ioss] for low-value consignments from outside the EU
    }.
    .title = Other where the store does not take it
    .hint = Ship with a carrier of the store's list.

CAR011 =
    { $why ->
        [carrier] Amazon cannot follow this package of { $carrier } in { $store }, so it may not count.
       *[number] Amazon cannot follow this package of { $carrier } in { $store }, so it may not count: its number should end in { $end }.
    }
    .title = Carrier whose scans Amazon does not read
    .hint = Ship with a carrier that Amazon tracks in this store.

CAR012 =
    Amazon takes only approved carriers for this import of low value; { $carrier } is { $known ->
        [listed] listed, though perhaps not for this route
       *[unlisted] on no list of Amazon's carriers
    }.
    .title = Carrier that may not be taken for EU imports of low value
    .hint = Look in Seller Central's drop-down of this store whether the carrier is offered.
