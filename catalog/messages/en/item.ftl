# ITM: the items of a package.

ITM001 = An order item id has 14 digits; here it is “{ $orderItemId }”.
    .title = Order item id is not 14 digits
    .hint = Copy the order item id from the order, as text.

ITM002 = A quantity is a whole number above zero; here it is “{ $quantity }”.
    .title = Quantity is no whole number above zero
    .hint = Enter how many units are in the package.

ITM003 =
    { $packed ->
        [one] The packages hold { $packed } unit of item { $orderItemId }, but the order has only { $open } open.
       *[other] The packages hold { $packed } units of item { $orderItemId }, but the order has only { $open } open.
    }
    .title = More units than the order has open
    .hint = Count the units again, and look whether some were cancelled or confirmed before.

ITM004 = The package does not say what is inside; Amazon takes that only in a file, as the only package.
    .title = Package does not say what is inside
    .hint = Enter the items and their quantities, or send the one package in a file.

ITM008 = “{ $transparencyCode }” has no form of a Transparency code.
    .title = Transparency code of no known form
    .hint = Scan the code beside the T logo, not the barcode of the article.

ITM007 = Item { $orderItemId } needs { $units } Transparency codes, one a unit; { $given } are given.
    .title = Transparency codes missing
    .hint = Scan the Transparency code of every unit.

ITM006 = Item { $orderItemId } stands in this package already.
    .title = Item stands twice in one package
    .hint = Add the units up in one entry.

ITM009 =
    Item { $orderItemId } has { $given } Transparency codes, { $why ->
        [units] more than units
       *[feed] more than the ten a file takes
    }.
    .title = More Transparency codes than units, or than a file takes
    .hint = Give one code a unit; a file holds ten at most.

ITM005 = The order has no item { $orderItemId }.
    .title = Item that the order does not have
    .hint = Copy the order item id from this very order.
