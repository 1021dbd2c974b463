# The mapping: the shop’s names and what Amazon is told.

mapping-title = Carriers and services in your shop
mapping-text = Names your shipments use, and what is sent to Amazon. Case, blanks and punctuation do not matter.
mapping-looking = Looking at the names
mapping-nothing = No carrier or service is named in these shipments.
mapping-table = Names seen, those to decide first
mapping-days = Packages of the last { $count } days; a name stays listed as long.
mapping-column-shop = In your shop
mapping-column-count = Packages
mapping-column-last = Last seen
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
mapping-try = Try a name or a tracking number
mapping-try-sent = Sent to Amazon: { $name }
mapping-try-kept = Sent as written: { $name }
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
mapping-order = Which name wins: your mapping, then the list of your shop’s platform, then Amazon’s and the carriers’ own names. What nobody knows is sent as it stands, until you say what it means.
mapping-instead = without this: { $name }
mapping-fields-title = What the columns of this file hold
mapping-fields-text = Nobody knows this table yet. Say which column is which; it is remembered for the next file of this kind.
mapping-fields-column = Column
mapping-fields-holds = Holds
mapping-fields-of = What the column { $name } holds
mapping-fields-none = Not used
mapping-fields-apply = Read the file this way
mapping-fields-need = Choose at least the order number and the tracking number.
mapping-settled = { $count ->
    [one] { $count } name is settled
   *[other] { $count } names are settled
}
