# The Valid Tracking Rate and the clock.

ruling-counts = Counts
ruling-at-risk = May not count
ruling-defect = Counts against you
ruling-exempt = Not counted
ruling-out-of-scope = Not measured
ruling-pending = Not due yet
ruling-unknown = Policy not known

why-scanned = scanned by the carrier
why-not-scanned = no scan yet
why-too-few-scans = fewer scans than this origin and value ask for
why-no-number = no tracking number
why-after-delivery = number given after the delivery
why-unread = scans that Amazon does not read
why-exemption = an exemption of the store
why-route = the rate does not measure this route
why-carrier = the rate does not measure this carrier
why-value = the order is worth less than the rate measures
why-no-policy = no policy of this store is known for the day

rate-state-fine = on target
rate-state-below = below the target
rate-state-too-few = too few to judge
rate-state-no-target = no target known

trend-up = rising
trend-same = steady
trend-down = falling

likely-not-in-ledger = your records have no such order
likely-other-carrier = Amazon has another carrier
likely-other-number = Amazon has another tracking number
likely-settling = changed within the last 72 hours
likely-window = another promised day, or outside the thirty days
likely-other-category = Amazon keeps it in another category
likely-exempt = exempt by our reading of the policy
likely-out-of-scope = not measured by our reading of the policy
likely-scans = the carrier’s scans may not be enough for Amazon
likely-scan-not-seen = Amazon has not seen the scan
likely-scan-not-known = your records lack a scan that Amazon has
likely-not-in-report = not in the report, which lags up to two weeks

report-column-order-id = Order
report-column-carrier = Carrier
report-column-tracking-number = Tracking number
report-column-deliver-by = Promised delivery date
report-column-category = Category
report-column-invalid = Marked where tracking is not valid
report-column-valid = Yes where tracking is valid
report-column-criterion = One of Amazon’s criteria

sanction-suspends-category = Below the target, Amazon suspends the category.
sanction-may-suspend-offers = Below the target, Amazon may suspend the offers of the category that you ship yourself without Prime. Other categories, FBA and Prime are not touched; a plan of action brings the offers back.
sanction-may-suspend-category = Below the target, Amazon may suspend what you ship yourself in the category. A plan of improvement brings it back.
sanction-may-restrict-offers = Below the target, Amazon may restrict the offers of the category outside FBA, and take away Premium Shipping and guaranteed delivery. It asks for a plan of action.
sanction-account-standing = A rate below the target affects the standing of your account.
sanction-e-mail = Below the target, Amazon writes you an e-mail when your status turns yellow.
sanction-unknown = What Amazon does below the target of this store is not known to us.

rate-fine = { $category } is at { $whole }.{ $tenth } %: { $room ->
    [one] one more parcel may miss
   *[other] { $room } more parcels may miss
  }.
rate-below = { $category } is at { $whole }.{ $tenth } %, below { $target } %: { $need ->
    [one] one good parcel leads
   *[other] { $need } good parcels in a row lead
  } back.
rate-too-few = { $category }: too few to judge, { $valid } of { $total }.
rate-no-target = { $category } is at { $whole }.{ $tenth } %; no target of this store is known.
rate-note = Our estimate from your shipments. Amazon goes by promised delivery dates and can take 72 hours; its report lags two weeks.

nearness-ahead = Send by { $safe } · in { $hours } h { $minutes } min
nearness-soon = Send by { $safe } · in { $hours } h { $minutes } min
nearness-now = Send by { $safe } · { $minutes ->
    [one] one minute left
   *[other] { $minutes } minutes left
  }
nearness-unsafe = Safe time passed. Send now: { $deadline } is in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }
nearness-passed = { $when ->
    [today] The { $deadline } deadline has passed
    [several] Deadlines since { $day }, { $deadline }, have passed
   *[day] The deadline of { $day }, { $deadline }, has passed
  } for { $count ->
    [one] one order
   *[other] { $count } orders
  }. Send now; late ones count
nearness-nothing = { $count ->
    [0] Nothing is due
   *[other] Nothing is due today. Next: { $when ->
        [tomorrow] tomorrow { $deadline }
       *[day] { $day }, { $deadline }
      } ({ $count ->
        [one] one order
       *[other] { $count } orders
      })
  }

E_LEDGER_ROW =
    { $what ->
        [version] the row is of a newer version than this one reads
        [order] the row names no order
        [store] the row names no Amazon store
       *[promise] the row has no promised delivery date that can be read
    }
