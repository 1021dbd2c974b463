# The last look before anything goes out.

review-title = Review and confirm
review-formats = Format
review-target-api = JSON (API)
review-target-feed = XML
review-target-flat = Flat file
review-merchant = Merchant token
review-merchant-hint = Amazon’s name for your account, in Seller Central under Account info. It goes into the XML feed.
review-document = File
review-contents = Contents: { $name }
review-copy = Copy
review-copied = Copied
review-copy-blocked = Copying is blocked here: the text is selected, press Ctrl+C
review-download = Download
review-download-all = { $count ->
    [one] Download { $count } file
   *[other] Download all { $count } files
}
review-holding = { $count ->
    [one] { $count } package held back by you: see which
   *[other] { $count } packages held back by you: see which
}
review-download-again = Download again
review-untracked = { $count ->
    [one] Send { $count } package without a tracking number
   *[other] Send { $count } packages without a tracking number
}
review-untracked-cost = Left out until you tick this. Each may count as a miss in the valid tracking rate.
review-checks = { $count ->
    [0] What is to be checked is held back. Tick what shall go.
    [one] { $count } package to check. Untick it to hold it back.
   *[other] { $count } packages to check. Untick what shall be held back.
}
review-nothing = No package is ready for this format.
review-held = { $count ->
    [one] { $count } package not in this format: see why
   *[other] { $count } packages not in this format: see why
}
review-cut = First { NUMBER($shown) } of { NUMBER($total) } lines. The download has them all.
review-summary-ready = can go
review-summary-check = can go, but may not count
review-summary-blocked = held back
review-parts = { $count ->
    [one] Amazon limits the size of a file: this is { $count } part. Send it.
   *[other] Amazon limits the size of a file, so this day goes in { $count } parts. Send all of them.
}
review-search = Search in this file
review-found = { $count ->
    [one] { $count } line found
   *[other] { $count } lines found
}
review-checksum = Checksum (SHA-256)
review-again = { $count ->
    [one] { $count } package went to Amazon before, last on { $moment }, with the same content.
   *[other] { $count } packages went to Amazon before, last on { $moment }, with the same content.
}
review-again-changed = { $count ->
    [one] { $count } package went before, last on { $moment }, with other content: see what changes.
   *[other] { $count } packages went before, last on { $moment }, with other content: see what changes.
}
review-again-cost = Sent twice, Amazon overwrites what it has.
review-again-fresh = { $count ->
    [one] { $count } package is new.
   *[other] { $count } packages are new.
}
review-again-then = Sent before
review-again-items = Items
review-hint-flat = A table to upload in Seller Central
review-hint-feed = For a program that sends feeds
review-hint-api = For developers: calls of Amazon’s programming interface
review-saved-flat = Saved on this computer. Amazon has nothing yet: upload the file in Seller Central.
review-saved = Saved on this computer. Amazon has nothing yet: your program sends it.
review-checks-text = Amazon takes them, but they may count against your rate. What is held back stays in the inbox and can go in a later file.
review-checks-hold = { $count ->
    [one] Hold it back
   *[other] Hold back all { $count }
}
