# What was sent, and what Amazon answered.

sent-title = Sent to Amazon
sent-nothing = Nothing was sent yet. Review a day and download its file.
sent-files = Files taken out for Amazon
sent-column-file = File
sent-column-at = When
sent-column-packages = Packages
sent-report = Amazon’s answer
sent-report-text = Open, drop or paste Amazon’s processing report: text, XML or JSON. It is read against the files above.
sent-report-line = line { NUMBER($line) } of Amazon’s report
sent-open = Open Amazon’s report
sent-amazon-said = Amazon said
sent-outcomes = Amazon’s answer package by package
sent-column-state = State
sent-column-order = Order
sent-column-action = What to do
sent-package = Package { $package }
sent-paste = Pasted report
sent-paste-hint = Paste the report here
sent-row = Row { NUMBER($row) }, line { NUMBER($line) } of your file
sent-record = Record { NUMBER($row) }
sent-whole = Amazon refused the whole file. Nothing of it was taken.
