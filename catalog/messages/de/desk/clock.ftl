# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = Die sichere Zeit endet in wenigen Minuten.
clock-heard-unsafe = Die sichere Zeit ist vorbei. Senden Sie jetzt.
clock-heard-passed = Eine Frist ist abgelaufen.
clock-margin-title = Zeitpuffer
clock-margin-open = Zeit vor einer Frist
clock-margin = Minuten vor einer Frist
clock-margin-hint = Mindestens { $advised } sind ratsam; höchstens { $most } sind möglich.
clock-margin-more = { $count ->
    [one] { $count } Minute bleibt frei: Der Versandlauf braucht sie.
   *[other] { $count } Minuten bleiben frei: Der Versandlauf braucht sie.
}
clock-margin-low = { $count ->
    [one] Weniger als { $count } Minute: Der Versandlauf ist bis zur Frist vielleicht nicht fertig.
   *[other] Weniger als { $count } Minuten: Der Versandlauf ist bis zur Frist vielleicht nicht fertig.
}
