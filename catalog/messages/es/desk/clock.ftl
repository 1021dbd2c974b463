# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = El tiempo seguro acaba en unos minutos.
clock-heard-unsafe = El tiempo seguro ha pasado. Envíe ahora.
clock-heard-passed = Ha vencido un plazo.
clock-margin-title = Margen
clock-margin-open = Tiempo que se guarda antes de un plazo
clock-margin = Minutos que se guardan antes de un plazo
clock-margin-hint = Se aconsejan al menos { $advised }; como máximo se pueden guardar { $most }.
clock-margin-more = { $count ->
    [one] Se guarda { $count } minuto: lo necesita la tarea de envío.
   *[other] Se guardan { $count } minutos: los necesita la tarea de envío.
}
clock-margin-low = { $count ->
    [one] Menos de { $count } minuto: la tarea de envío podría no acabar antes del plazo.
   *[other] Menos de { $count } minutos: la tarea de envío podría no acabar antes del plazo.
}
