# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = Die sichere Zeit endet in wenigen Minuten.
clock-heard-unsafe = Die sichere Zeit ist vorbei. Senden Sie jetzt.
clock-heard-passed = Eine Frist ist abgelaufen.
