# PKG: the package and its reference.

PKG001 = A package reference is a number above zero; here it is “{ $reference }”.
    .title = Package reference is no number above zero
    .hint = Number the packages of the order: 1, 2, 3.

PKG002 = The shipment has no package, so there is nothing to confirm.
    .title = Shipment without a package
    .hint = Add the package once the parcel has left.

PKG003 = Another package of this shipment has the reference { $reference } already.
    .title = Two packages have one reference
    .hint = Give every package a number of its own.

PKG004 = Units of this order were confirmed before, so the package needs a reference of its own.
    .title = Package of a partly confirmed order has no reference
    .hint = Enter a number that no earlier package of the order has; the same one would overwrite that package.

PKG007 = Another shipment of this order has the package reference { $reference } already.
    .title = Another shipment of the same order has this package reference
    .hint = Number the packages of the order in one row, and leave out what is there twice.

PKG005 =
    It has { $length } characters, and Amazon takes { $most }{ $where ->
        [everywhere] { "" }
       *[feed] { " " }in a file
    }.
    .title = Text longer than Amazon takes
    .hint = Shorten it.

PKG006 =
    It holds the character { $character }, which { $why ->
        [control] cannot be sent
       *[unseen] nobody sees
    }.
    .title = Character that cannot be sent, or cannot be seen
    .hint = Type the text again.
