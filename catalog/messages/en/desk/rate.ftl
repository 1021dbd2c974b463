# The tracking rate, its forecast, and Amazon’s report of it.

rate-title = Valid tracking rate
rate-counting = Counting
rate-nothing = No confirmed packages yet. Open a ledger, or confirm a day first.
rate-summary = { $count ->
    [one] { NUMBER($fine) } of { NUMBER($count) } category is fine.
   *[other] { NUMBER($fine) } of { NUMBER($count) } categories are fine.
}
rate-as-of = As of { $moment } UTC.
rate-whole-store = { $store }, whole store
rate-no-category = Without a category
rate-valid-of-total = { NUMBER($valid) } of { NUMBER($total) }
rate-room = { $count ->
    [one] room for { $count } more miss
   *[other] room for { $count } more misses
}
rate-need = { $count ->
    [one] needs { $count } good parcel
   *[other] needs { $count } good parcels in a row
}
rate-table = Rates of every store and category
rate-column-category = Category
rate-column-state = State
rate-column-bar = 80 to 100 %
rate-column-rate = Rate
rate-column-valid = Valid
rate-column-trend = Trend
rate-column-room = Room or need
rate-column-day = Day
rate-chart-name = Rate day by day
rate-chart-nothing = No day of the last thirty counts here.
rate-chart-point = { $day }: { $percent }, { NUMBER($valid) } of { NUMBER($total) }
rate-chart-table = Show as table
rate-leaving = { $count ->
    [one] On { $on }, { $count } missed parcel from { $from } drops out
   *[other] On { $on }, { $count } missed parcels from { $from } drop out
}
rate-forecast-title = If you confirm these now
rate-forecast-categories = { $count ->
    [one] { $count } category
   *[other] { $count } categories
}
rate-forecast-unknown = { $count ->
    [one] { $count } package belongs to no known store and is in no figure.
   *[other] { $count } packages belong to no known store and are in no figure.
}
rate-way-now = Now
rate-way-asTheyAre = Send all as they are
rate-way-fixed = { $count ->
    [one] Fix { $count } first
   *[other] Fix { $count } first
}
rate-way-held = { $count ->
    [one] { $count } held back
   *[other] { $count } held back
}
rate-health-title = Late and after delivery
rate-health = { $store }: { NUMBER($late) } of { NUMBER($orders) } orders late, { NUMBER($after) } numbers after delivery, { NUMBER($settling) } changes Amazon may not show yet
rate-open-ledger = Open a ledger
rate-open-report = Compare Amazon’s report
rate-export = Save the ledger
rate-no-ledger = This file holds no confirmed packages.
rate-compared = Amazon’s report: { NUMBER($agreed) } of { NUMBER($rows) } rows agree
rate-strip-few = Too few packages to judge any category.
rate-strip-below = { $category } { $percent } – below { $target }
rate-strip-fine = { $count ->
    [one] { $category } { $percent }: on target
   *[other] { $category } { $percent } is the lowest; all { $count } categories are on target
}
rate-leaving-more = { $count ->
    [one] { $count } more day
   *[other] { $count } more days
}
rate-below-title = What Amazon does below the target
rate-below-source = Last read on { $day }. Source:
rate-uncounted = { $count ->
    [one] { $count } row of the ledger is in no figure
   *[other] { $count } rows of the ledger are in no figure
}
rate-add-ledger = Add to the ledger
rate-replace-ledger = Replace the ledger
rate-replaced = The ledger was replaced.
rate-put-back = Put the old one back
rate-taken = { $count ->
    [one] { $count } package taken into the ledger.
   *[other] { $count } packages taken into the ledger.
}
rate-compared-columns = Columns of the report
rate-compared-columns-hint = Say which column is which, where it is not known by its name.
rate-compared-no-column = Not in the report
rate-compared-order = Order
rate-compared-package = Package
rate-compared-amazon = Amazon
rate-compared-own = Your ledger
rate-compared-reason = Likely reason
rate-amazon-valid = Valid
rate-amazon-invalid = Not valid
rate-amazon-silent = Not said
rate-way-none = no parcels yet
