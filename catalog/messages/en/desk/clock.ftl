# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = The safe time ends within minutes.
clock-heard-unsafe = The safe time has passed. Send now.
clock-heard-passed = A deadline has passed.
clock-margin-title = Margin
clock-margin-open = Time kept before a deadline
clock-margin = Minutes kept before a deadline
clock-margin-hint = At least { $advised } are advised; at most { $most } can be kept.
clock-margin-more = { $count ->
    [one] { $count } minute is kept: the job that sends needs it.
   *[other] { $count } minutes are kept: the job that sends needs them.
}
clock-margin-low = { $count ->
    [one] Less than { $count } minute: the job that sends may not be done by the deadline.
   *[other] Less than { $count } minutes: the job that sends may not be done by the deadline.
}
