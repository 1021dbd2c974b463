# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = The safe time ends within minutes.
clock-heard-unsafe = The safe time has passed. Send now.
clock-heard-passed = A deadline has passed.
