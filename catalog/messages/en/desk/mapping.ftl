# The mapping: the shop’s names and what Amazon is told.

mapping-title = Carriers and services in your shop
mapping-text = Names your shipments use, and what is sent to Amazon. Case, blanks and punctuation do not matter.
mapping-looking = Looking at the names
mapping-nothing = No carrier or service is named in these shipments.
mapping-table = Names seen, those to decide first
mapping-column-shop = In your shop
mapping-column-count = Packages
mapping-column-how = How we know
mapping-column-amazon = Sent to Amazon
mapping-carrier = carrier
mapping-service = service
mapping-means = What { $name } means
mapping-choose = Choose
mapping-apply = Map this name
mapping-effect = { $count ->
    [one] Affects { $count } package waiting: { NUMBER($ready) } more ready
   *[other] Affects { $count } packages waiting: { NUMBER($ready) } more ready
}
mapping-try = Try a carrier’s name
mapping-policy = Tracked service without a tracking number
mapping-policy-hold = Hold the package until it has one
mapping-policy-send-untracked = Send without. Each one counts as a miss in the valid tracking rate.
mapping-own = Your mappings
mapping-forget = Forget { $name }
mapping-open = Open a mapping
mapping-save = Save the mapping
mapping-said = { $count ->
    [one] { $count } shipment checked again
   *[other] { $count } shipments checked again
}
