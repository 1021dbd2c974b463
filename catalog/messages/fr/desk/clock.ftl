# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = Le délai sûr se termine dans quelques minutes.
clock-heard-unsafe = Le délai sûr est passé. Envoyez maintenant.
clock-heard-passed = Une échéance est passée.
