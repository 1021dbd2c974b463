# The inbox: causes, list, drawer, preview of a fix, filters.

inbox-filter-all = All
inbox-hint-ready = passes every check
inbox-hint-check = Amazon takes it, but look at it first
inbox-hint-blocked = Amazon would refuse it
inbox-hint-exempt = left out of the valid tracking rate

inbox-causes-title = Fix these first
inbox-causes-fix = { $count ->
    [one] Fix it
   *[other] Fix all { $count }
}
inbox-causes-suggest = { $count ->
    [one] See the suggestion
   *[other] See { $count } suggestions
}
inbox-causes-held = { $count ->
    [one] { $count } held back by you
   *[other] { $count } held back by you
}
inbox-causes-see = See them
inbox-causes-seeing = Shown below
inbox-causes-more = { $count ->
    [one] { $count } more cause
   *[other] { $count } more causes
}

inbox-views = Views
inbox-views-name = Name of this view
inbox-views-save = Save this view
inbox-views-forget = Forget the view { $name }
inbox-views-today = Due today
inbox-views-tomorrow = Due tomorrow
inbox-views-late = Past the safe time
inbox-views-none = No deadline
inbox-views-refused = Refused by Amazon
inbox-views-held = Held back by you

inbox-filters = Filters
inbox-filters-any = Any
inbox-filters-cause = Cause
inbox-filters-due = Deadline
inbox-filters-sort = Sort by
inbox-filters-usual = Worst first, then soonest due
inbox-filters-columns = Columns

inbox-list-name = Packages
inbox-list-filter = Filter by status
inbox-list-search = Search order, tracking number, SKU or carrier
inbox-list-search-short = Search
inbox-list-cause = Cause: { $title }
inbox-list-clear = Clear filters
inbox-list-none = No packages match.
inbox-list-shown = { $total ->
    [one] { NUMBER($shown) } of { $total } package
   *[other] { NUMBER($shown) } of { $total } packages
}
inbox-list-status = Status
inbox-list-order = Order
inbox-list-carrier = Carrier and service
inbox-list-tracking = Tracking number
inbox-list-finding = Finding
inbox-list-rate = Rate
inbox-list-rate-hint = valid tracking rate
inbox-list-ship-by = Ship by
inbox-list-others = +{ NUMBER($count) }
inbox-list-others-long = { $count ->
    [one] and { $count } more finding
   *[other] and { $count } more findings
}
inbox-list-no-tracking = none
inbox-list-no-finding = Nothing to do
inbox-list-fixable = fix ready
inbox-list-nameless = Without a name
inbox-list-category = Category
inbox-list-pick = Select { $name }
inbox-list-edit-carrier = Change the carrier of { $name }
inbox-list-edit-trackingNumber = Change the tracking number of { $name }
inbox-list-pick-all = { $count ->
    [one] Select the one shown
   *[other] Select the { $count } shown
}
inbox-list-unfold = { $count ->
    [one] Show { $count } ready package
   *[other] Show { $count } ready packages
}
inbox-list-fold = { $count ->
    [one] Hide { $count } ready package
   *[other] Hide { $count } ready packages
}

inbox-bulk = Selected packages
inbox-bulk-count = { $count ->
    [one] { $count } package selected
   *[other] { $count } packages selected
}
inbox-bulk-elsewhere = { $count ->
    [one] { $count } of them is not in this filter
   *[other] { $count } of them are not in this filter
}
inbox-bulk-all = { $count ->
    [one] Select the one that matches
   *[other] Select all { $count } that match
}
inbox-bulk-clear = Clear selection
inbox-bulk-fix = { $count ->
    [one] Apply safe fixes to { $count } package
   *[other] Apply safe fixes to { $count } packages
}
inbox-bulk-hold = Hold back { $count }
inbox-bulk-release = Release { $count }
inbox-bulk-save = Export { $count } as CSV
inbox-bulk-write = Change carrier or service…
inbox-bulk-write-title = { $count ->
    [one] Change { $count } package
   *[other] Change { $count } packages
}
inbox-bulk-write-text = What you leave blank stays as it is.
inbox-bulk-write-see = See what changes
inbox-bulk-untrack = Mark as not tracked…
inbox-untrack-title = { $count ->
    [one] Mark { $count } package as not tracked
   *[other] Mark { $count } packages as not tracked
}
inbox-untrack-text = Amazon is told this service, and no tracking number. It must be true.
inbox-untrack-cost = Where Amazon exempts it, they are not counted. Elsewhere each counts as a miss; the next step says which.
inbox-untrack-service = Service they went by
inbox-untrack-none = Amazon knows no untracked service in this store.

inbox-held = Held back
inbox-held-yes = yes
inbox-held-no = no
inbox-held-tag = held back by you
inbox-held-hint = It goes into no file until you release it. Its deadline stays.
inbox-held-hold = Hold back
inbox-held-release = Release

inbox-steps = Changes today
inbox-steps-see = What changed
inbox-steps-undo = Undo the last { $count }

inbox-drawer-position = { NUMBER($at) } of { NUMBER($of) }
inbox-drawer-previous = Previous package
inbox-drawer-next = Next package
inbox-drawer-reference = Package { $reference }
inbox-drawer-clear = Nothing to fix. This package is ready to confirm.
inbox-drawer-now = Now
inbox-drawer-after = After fix
inbox-drawer-suggested = Please decide: this changes what you tell Amazon.
inbox-drawer-by-hand = Only you know the right value. Correct it here, or in your shop and load the file again.
inbox-drawer-all = Fix all { NUMBER($count) } like this
inbox-drawer-details = Details for developers
inbox-drawer-number = Tracking number
inbox-drawer-looks-like = Looks like
inbox-drawer-why = Why?
inbox-drawer-no-candidate = No carrier we know issues numbers of this shape.
inbox-drawer-no-number = No tracking number: { $kind }.
inbox-drawer-read-as = Read as
inbox-drawer-barcode = Barcode
inbox-drawer-without = Without
inbox-drawer-amazon-service = At Amazon
inbox-drawer-post = Post
inbox-drawer-others = Also possible
inbox-drawer-package = Package
inbox-drawer-rule = Rule
inbox-drawer-code = Code
inbox-drawer-path = Field
inbox-drawer-page = Open the carrier’s tracking page
inbox-drawer-sources = What this rests on
inbox-drawer-edit = Correct it here
inbox-drawer-save = Save the correction
inbox-drawer-edit-myself = Edit myself

inbox-preview-title = { $count ->
    [one] Fix { $count } package?
   *[other] Fix { $count } packages?
}
inbox-preview-text = This is what changes. No tracking number gets another digit, and you can undo it.
inbox-preview-order = Order
inbox-preview-field = Field
inbox-preview-all = Show all { NUMBER($count) }
inbox-preview-more = { $count ->
    [one] Show the one left
   *[other] Show { $count } more
}
inbox-preview-ticked = { $total ->
    [one] { NUMBER($shown) } of { $total } package ticked
   *[other] { NUMBER($shown) } of { $total } packages ticked
}
inbox-preview-left = What is not ticked stays as it is.
inbox-preview-apply = { $count ->
    [one] Apply to { $count } package
   *[other] Apply to { $count } packages
}
inbox-preview-write = { $count ->
    [one] Change { $count } package?
   *[other] Change { $count } packages?
}
inbox-preview-write-text = This is what you tell Amazon instead. Please be sure that it is true; you can undo it.
inbox-preview-untrack = { $count ->
    [one] Mark { $count } package as not tracked?
   *[other] Mark { $count } packages as not tracked?
}
inbox-preview-untrack-text = You tell Amazon that nobody tracks them. Please be sure that it is true; you can undo it.
inbox-preview-numbers = { $count ->
    [one] { $count } package has a tracking number. It is taken away, and Amazon is not told it.
   *[other] { $count } packages have a tracking number. It is taken away, and Amazon is not told it.
}
inbox-preview-hold = { $count ->
    [one] Hold back { $count } package?
   *[other] Hold back { $count } packages?
}
inbox-preview-hold-text = They go into no file until you release them. Their deadlines stay.
inbox-preview-release = { $count ->
    [one] Release { $count } package?
   *[other] Release { $count } packages?
}
inbox-preview-release-text = They can go into the next file again.

inbox-criteria-title = What counts towards the rate
inbox-criteria-exempt = This package is left out of the rate: none of this is asked of it.

inbox-criterion-carrier = Amazon knows the carrier
inbox-criterion-number = The number fits the carrier
inbox-criterion-scan = The carrier scanned the parcel
inbox-criterion-delivery = Confirmed before delivery

inbox-tick-yes = yes
inbox-tick-open = not known yet
inbox-tick-risk = in doubt
inbox-tick-no = no

inbox-edit-used = Used today
inbox-edit-all = Carriers of this store
inbox-edit-services = Services of this carrier
inbox-edit-choose = Choose
inbox-edit-own = Another name …
inbox-edit-list = Choose from the list
inbox-edit-doubtful = { $name } (may not count)
inbox-edit-untracked = { $name } (not tracked)
inbox-edit-as-written = { $name } (as written)
inbox-edit-foreseen = With this correction:

inbox-paste-found = { $count ->
    [one] { $count } line pasted.
   *[other] { $count } lines pasted.
}
inbox-paste-left = { $count ->
    [one] { $count } is left over: the list ends before.
   *[other] { $count } are left over: the list ends before.
}
inbox-paste-fill = { $count ->
    [one] Fill { $count } row in order
   *[other] Fill { $count } rows in order
}

inbox-fill-title = { $count ->
    [one] Write the number of { $count } package?
   *[other] Write the numbers of { $count } packages?
}
inbox-fill-text = The pasted numbers go to the packages in the order of the list, from the open one on. One undo takes them all back.
