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

ITM004 = The package does not say what is inside; only a feed takes that, and only for an order in one package.
    .title = Package does not say what is inside
    .hint = Enter the items and their quantities, or send the one package in a feed.
