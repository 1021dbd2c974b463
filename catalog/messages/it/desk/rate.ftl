# The tracking rate, its forecast, and Amazon’s report of it.

rate-title = Tasso di tracciamento valido
rate-counting = Conteggio in corso
rate-nothing = Ancora nessun pacco confermato. Apra un registro o confermi prima una giornata.
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
rate-forecast-title = Se conferma ora
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
rate-way-fixed = { $count ->
    [one] Correggi prima { $count }
   *[other] Correggi prima { $count }
}
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
rate-strip-few = Troppo pochi pacchi per giudicare una categoria.
rate-strip-below = { $category } { $percent } – sotto { $target }
rate-strip-fine = { $count ->
    [one] { $category } { $percent }: in linea
   *[other] { $category } { $percent } è la più bassa; tutte le { $count } categorie sono in linea
}
rate-leaving-more = { $count ->
    [one] ancora { $count } giorno
   *[other] altri { $count } giorni
}
rate-below-title = Che cosa fa Amazon sotto l’obiettivo
rate-below-source = Letto l’ultima volta il { $day }. Fonte:
rate-uncounted = { $count ->
    [one] { $count } riga del registro non è in nessuna cifra
   *[other] { $count } righe del registro non sono in nessuna cifra
}
rate-add-ledger = Aggiungi al registro
rate-replace-ledger = Sostituisci il registro
rate-replaced = Il registro è stato sostituito.
rate-put-back = Rimetti il precedente
rate-taken = { $count ->
    [one] { $count } pacco preso nel registro.
   *[other] { $count } pacchi presi nel registro.
}
rate-compared-columns = Colonne del report
rate-compared-columns-hint = Indichi qual è ciascuna colonna, dove il nome non lo dice.
rate-compared-no-column = Non nel report
rate-compared-order = Ordine
rate-compared-package = Pacco
rate-compared-amazon = Amazon
rate-compared-own = Il Suo registro
rate-compared-reason = Motivo probabile
rate-amazon-valid = Valido
rate-amazon-invalid = Non valido
rate-amazon-silent = Non detto
rate-way-none = ancora nessun pacco
