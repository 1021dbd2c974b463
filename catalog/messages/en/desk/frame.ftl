# The frame of the panel: bar, states, keyboard, trouble, news, first run.

frame-title = Today’s shipments
frame-working = Reading the file
frame-checking = Checking { NUMBER($done) } of { NUMBER($total) }
frame-checking-about = Checking { NUMBER($done) } of about { NUMBER($total) }
frame-cancel = Cancel
frame-close = Close
frame-as-of = as of { $moment } UTC

frame-offline = You are offline. Checking and fixing still work; sending waits.
frame-most-listed = The first { NUMBER($count) } of { NUMBER($total) } are listed. Search or filter for the others.
frame-stale = Rules are from { $day }. A newer version of this panel may know more.

frame-long-title = This file has about { $count ->
    [one] { $count } shipment
   *[other] { $count } shipments
} ({ $size })
frame-long-text = Checking takes about { $time }. You can look at what is checked while the rest goes on, and cancel at any time.
frame-long-minute = a minute
frame-long-go = Check this file
frame-over-title = There is more than this panel can hold
frame-over-shipments = There are about { NUMBER($total) } shipments, and the panel holds { NUMBER($most) } at most. Split them into { NUMBER($parts) } files, for example by store or by day, and open one after the other. Each file needs the line with the column names; shipments are compared with those of their own file.
frame-over-bytes = A file of this kind, or one that is joined with Amazon’s report, is read in one piece, up to { $most }; this is { $size }. Split it into { NUMBER($parts) } files and open one after the other. A table (CSV) alone is read part by part and may be longer.

frame-welcome-title = No shipments yet
frame-welcome-text = Load a day of shipments to see what Amazon would refuse, what may not count, and what is ready to confirm.
frame-welcome-sample = Load a sample day
frame-welcome-choose = Choose a file
frame-welcome-drop = or drop a file here: JSON, JSON lines, CSV, or Amazon’s unshipped-orders report (.txt), alone or together with a shipments CSV.
frame-welcome-private = Everything happens in this browser. Nothing is uploaded.
frame-welcome-drop-now = Drop to check this file

frame-open = Open another file
frame-store = Store for shipments that name none
frame-store-none = None
frame-fix-all = Apply safe fixes to { $count ->
    [one] { $count } package
   *[other] { $count } packages
}
frame-review = Review and confirm { NUMBER($count) }
frame-review-held = Review and confirm { NUMBER($count) } · { NUMBER($held) } held back
frame-shipments = { $count ->
    [one] { $count } shipment
   *[other] { $count } shipments
}
frame-packages = { $count ->
    [one] { $count } package
   *[other] { $count } packages
}
frame-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}

frame-said-loaded = { $count ->
    [one] { $count } package checked
   *[other] { $count } packages checked
}
frame-said-loaded-blocked = { $count ->
    [one] { $count } package checked, { NUMBER($blocked) } to fix first
   *[other] { $count } packages checked, { NUMBER($blocked) } to fix first
}
frame-said-fixed = { $count ->
    [one] { $count } package fixed
   *[other] { $count } packages fixed
}
frame-said-write = { $count ->
    [one] { $count } package changed
   *[other] { $count } packages changed
}
frame-said-untrack = { $count ->
    [one] { $count } package marked as not tracked
   *[other] { $count } packages marked as not tracked
}
frame-said-hold = { $count ->
    [one] { $count } package held back
   *[other] { $count } packages held back
}
frame-said-release = { $count ->
    [one] { $count } package released
   *[other] { $count } packages released
}
frame-said-map = { $count ->
    [one] Names mapped in { $count } package
   *[other] Names mapped in { $count } packages
}
frame-said-undone = { $count ->
    [one] Undone for { $count } package
   *[other] Undone for { $count } packages
}
frame-said-saved = { $name } saved
frame-said-saved-files = { $count ->
    [one] { $count } file saved
   *[other] { $count } files saved
}
frame-said-undo = Undo
frame-said-dismiss = Dismiss
frame-said-nothing = Nothing changed

frame-trouble-start = The checker did not start.
frame-trouble-start-hint = Your browser may have blocked it. The page and the worker file need this in their security policy:
frame-trouble-file = This file could not be read.
frame-trouble-texts = The texts could not be loaded.
frame-trouble-screen = This page could not be loaded.
frame-trouble-rows = { $count ->
    [0] Nothing in this file could be read.
    [one] Some of this file could not be read. { $count } package loaded.
   *[other] Some of this file could not be read. { $count } packages loaded.
}
frame-trouble-no-rows = No shipments were found in this file.
frame-trouble-see = See where
frame-trouble-name = What could not be read
frame-trouble-rest = and { NUMBER($count) } more
frame-trouble-line = Line { NUMBER($line) }

frame-text-blank = blank
frame-text-rest = { $count ->
    [one] … { $count } more character
   *[other] … { $count } more characters
}

frame-keys-title = Keyboard
frame-keys-open = Keyboard shortcuts
frame-keys-walk = next, previous package
frame-keys-enter = open
frame-keys-fix = apply the fix
frame-keys-alike = fix all like this
frame-keys-select = select
frame-keys-number = correct the tracking number
frame-keys-carrier = change the carrier
frame-keys-hold = hold back, release
frame-keys-undo = undo
frame-keys-search = search
frame-keys-filter = filter by status
frame-keys-review = review
frame-keys-close = close
frame-keys-help = this list
frame-keys-switch = Shortcuts of a single key

frame-field-orderId = Order number
frame-field-marketplace = Store
frame-field-carrier = Carrier
frame-field-carrierName = Carrier name
frame-field-service = Service
frame-field-trackingNumber = Tracking number
frame-field-shipDate = Shipped
frame-field-deliveredAt = Delivered
frame-field-purchaseDate = Ordered
frame-field-shipBy = Ship by
frame-field-deliverBy = Deliver by
frame-field-reference = Package reference
frame-field-orderItemId = Order item
frame-field-quantity = Quantity
frame-field-category = Category

frame-screens = Screens
frame-screen-inbox = Inbox
frame-screen-mapping = Mapping
frame-screen-rate = Tracking rate
frame-screen-sent = Sent
