# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city } ({ $own } { $home })
clock-heard-now = Il tempo sicuro finisce tra pochi minuti.
clock-heard-unsafe = Il tempo sicuro è passato. Invii ora.
clock-heard-passed = Una scadenza è passata.
clock-margin-title = Margine
clock-margin-open = Tempo tenuto prima di una scadenza
clock-margin = Minuti tenuti prima di una scadenza
clock-margin-hint = Se ne consigliano almeno { $advised }; al massimo sono possibili { $most }.
clock-margin-more = { $count ->
    [one] { $count } minuto è tenuto: serve all’operazione di invio.
   *[other] { $count } minuti sono tenuti: servono all’operazione di invio.
}
clock-margin-low = { $count ->
    [one] Meno di { $count } minuto: l’operazione di invio potrebbe non finire entro la scadenza.
   *[other] Meno di { $count } minuti: l’operazione di invio potrebbe non finire entro la scadenza.
}
