# The tracking rate, its forecast, and Amazon’s report of it.

rate-title = Tasso di tracciamento valido
rate-counting = Conteggio in corso
rate-nothing = Ancora nessun pacco confermato. Apri un registro o conferma prima una giornata.
rate-summary = { $count ->
    [one] { NUMBER($fine) } categoria su { NUMBER($count) } è in linea.
   *[other] { NUMBER($fine) } categorie su { NUMBER($count) } sono in linea.
}
rate-as-of = Al { $moment } UTC.
rate-whole-store = { $store }, tutto il negozio
rate-no-category = Senza categoria
rate-valid-of-total = { NUMBER($valid) } su { NUMBER($total) }
rate-room = { $count ->
    [one] margine per { $count } altro mancato
   *[other] margine per altri { $count } mancati
}
rate-need = { $count ->
    [one] serve { $count } pacco valido
   *[other] servono { $count } pacchi validi di fila
}
rate-table = Tassi di ogni negozio e categoria
rate-column-category = Categoria
rate-column-state = Stato
rate-column-bar = dall’80 al 100 %
rate-column-rate = Tasso
rate-column-valid = Validi
rate-column-trend = Tendenza
rate-column-room = Margine o bisogno
rate-column-day = Giorno
rate-chart-name = Tasso giorno per giorno
rate-chart-nothing = Nessuno degli ultimi trenta giorni conta qui.
rate-chart-point = { $day }: { $percent }, { NUMBER($valid) } su { NUMBER($total) }
rate-chart-table = Mostra come tabella
rate-leaving = { $count ->
    [one] Il { $on } esce { $count } mancato del { $from }
   *[other] Il { $on } escono { $count } mancati del { $from }
}
rate-forecast-title = Se confermi ora
rate-forecast-categories = { $count ->
    [one] { $count } categoria
   *[other] { $count } categorie
}
rate-forecast-unknown = { $count ->
    [one] { $count } pacco non è di un negozio noto e non è contato.
   *[other] { $count } pacchi non sono di un negozio noto e non sono contati.
}
rate-way-now = Ora
rate-way-asTheyAre = Invia tutto così
rate-way-fixed = Correggi prima { $count }
rate-way-hold = Trattieni ciò che potrebbe non contare
rate-way-held = { $count ->
    [one] { $count } trattenuto
   *[other] { $count } trattenuti
}
rate-health-title = In ritardo e dopo la consegna
rate-health = { $store }: { NUMBER($late) } ordini in ritardo su { NUMBER($orders) }, { NUMBER($after) } numeri dopo la consegna, { NUMBER($settling) } modifiche che Amazon forse non mostra ancora
rate-open-ledger = Apri un registro
rate-open-report = Confronta il report di Amazon
rate-export = Salva il registro
rate-no-ledger = Questo file non contiene pacchi confermati.
rate-compared = Report di Amazon: { NUMBER($agreed) } righe su { NUMBER($rows) } coincidono
