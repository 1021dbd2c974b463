# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = El tiempo seguro acaba en unos minutos.
clock-heard-unsafe = El tiempo seguro ha pasado. Envíe ahora.
clock-heard-passed = Ha vencido un plazo.
