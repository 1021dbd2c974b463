# The frame of the panel: bar, states, keyboard, trouble, news, first run.

frame-title = Spedizioni di oggi
frame-working = Lettura del file
frame-checking = Controllo: { NUMBER($done) } di { NUMBER($total) }
frame-checking-about = Controllo: { NUMBER($done) } di circa { NUMBER($total) }
frame-cancel = Annulla
frame-close = Chiudi
frame-as-of = al { $moment } UTC

frame-offline = Lei è offline. Controllare e correggere funziona ancora; l’invio attende.
frame-most-listed = Sono elencati i primi { NUMBER($count) } di { NUMBER($total) }. Per gli altri usi la ricerca o i filtri.
frame-stale = Le regole sono del { $day }. Una versione più recente di questo pannello può saperne di più.

frame-long-title = Questo file contiene circa { $count ->
    [one] { $count } spedizione
   *[other] { $count } spedizioni
} ({ $size })
frame-long-text = Il controllo richiede circa { $time }. Lei può guardare ciò che è già controllato mentre il resto continua, e annullare in qualsiasi momento.
frame-long-minute = un minuto
frame-long-go = Controlla questo file
frame-over-title = È più di quanto questo pannello possa contenere
frame-over-shipments = Ci sono circa { NUMBER($total) } spedizioni; il pannello ne contiene al massimo { NUMBER($most) }. Le suddivida in { NUMBER($parts) } file, per esempio per negozio o per giorno, e li apra uno dopo l’altro. Ogni file ha bisogno della riga con i nomi delle colonne; le spedizioni sono confrontate con quelle dello stesso file.
frame-over-bytes = Un file di questo tipo, o unito al rapporto di Amazon, viene letto in un solo pezzo, fino a { $most }; qui sono { $size }. Lo suddivida in { NUMBER($parts) } file e li apra uno dopo l’altro. Una tabella (CSV) da sola viene letta parte per parte e può essere più lunga.

frame-welcome-title = Ancora nessuna spedizione
frame-welcome-text = Carica una giornata di spedizioni per vedere cosa Amazon rifiuterebbe, cosa potrebbe non contare e cosa è pronto da confermare.
frame-welcome-sample = Carica una giornata di esempio
frame-welcome-choose = Scegli un file
frame-welcome-drop = oppure trascina qui un file: JSON, righe JSON, CSV o il report Amazon degli ordini non spediti (.txt), da solo o insieme a un CSV delle spedizioni.
frame-welcome-private = Tutto avviene in questo browser. Nulla viene caricato.
frame-welcome-drop-now = Rilascia per controllare questo file

frame-open = Apri un altro file
frame-store = Negozio per le spedizioni che non ne indicano uno
frame-store-none = Nessuno
frame-fix-all = { $count ->
    [one] Applica le correzioni sicure a { $count } pacco
   *[other] Applica le correzioni sicure a { $count } pacchi
}
frame-review = Rivedi e conferma { NUMBER($count) }
frame-review-held = Rivedi e conferma { NUMBER($count) } · { NUMBER($held) } trattenuti
frame-shipments = { $count ->
    [one] { $count } spedizione
   *[other] { $count } spedizioni
}
frame-packages = { $count ->
    [one] { $count } pacco
   *[other] { $count } pacchi
}
frame-bytes = { $count } byte

frame-said-loaded = { $count ->
    [one] { $count } pacco controllato
   *[other] { $count } pacchi controllati
}
frame-said-loaded-blocked = { $count ->
    [one] { $count } pacco controllato, { NUMBER($blocked) } da correggere prima
   *[other] { $count } pacchi controllati, { NUMBER($blocked) } da correggere prima
}
frame-said-fixed = { $count ->
    [one] { $count } pacco corretto
   *[other] { $count } pacchi corretti
}
frame-said-write = { $count ->
    [one] { $count } pacco modificato
   *[other] { $count } pacchi modificati
}
frame-said-untrack = { $count ->
    [one] { $count } pacco segnato come non tracciato
   *[other] { $count } pacchi segnati come non tracciati
}
frame-said-hold = { $count ->
    [one] { $count } pacco trattenuto
   *[other] { $count } pacchi trattenuti
}
frame-said-release = { $count ->
    [one] { $count } pacco rilasciato
   *[other] { $count } pacchi rilasciati
}
frame-said-map = { $count ->
    [one] Nomi associati in { $count } pacco
   *[other] Nomi associati in { $count } pacchi
}
frame-said-undone = { $count ->
    [one] Annullato per { $count } pacco
   *[other] Annullato per { $count } pacchi
}
frame-said-saved = { $name } salvato
frame-said-saved-files = { $count } file salvati
frame-said-undo = Annulla modifica
frame-said-dismiss = Nascondi
frame-said-nothing = Nessuna modifica

frame-trouble-start = Il controllo non è partito.
frame-trouble-start-hint = Forse il browser lo ha bloccato. La pagina e il file del worker devono avere questo nei criteri di sicurezza:
frame-trouble-file = Non è stato possibile leggere questo file.
frame-trouble-texts = Non è stato possibile caricare i testi.
frame-trouble-screen = Non è stato possibile caricare questa pagina.
frame-trouble-rows = { $count ->
    [0] Nulla di questo file è leggibile.
    [one] Una parte del file non è leggibile. { $count } pacco caricato.
   *[other] Una parte del file non è leggibile. { $count } pacchi caricati.
}
frame-trouble-no-rows = Nessuna spedizione trovata in questo file.
frame-trouble-see = Mostra dove
frame-trouble-name = Cosa non è stato letto
frame-trouble-rest = e altri { NUMBER($count) }
frame-trouble-line = Riga { NUMBER($line) }

frame-text-blank = vuoto
frame-text-rest = { $count ->
    [one] … { $count } altro carattere
   *[other] … altri { $count } caratteri
}

frame-keys-title = Tastiera
frame-keys-open = Scorciatoie da tastiera
frame-keys-walk = pacco successivo, precedente
frame-keys-enter = apri
frame-keys-fix = applica la correzione
frame-keys-alike = correggi tutti quelli uguali
frame-keys-select = seleziona
frame-keys-number = correggi il numero di tracciamento
frame-keys-carrier = cambia corriere
frame-keys-hold = trattieni, rilascia
frame-keys-undo = annulla modifica
frame-keys-search = cerca
frame-keys-filter = filtra per stato
frame-keys-review = rivedi e conferma
frame-keys-close = chiudi
frame-keys-help = questo elenco
frame-keys-switch = Scorciatoie di un solo tasto

frame-field-orderId = Numero d’ordine
frame-field-marketplace = Negozio
frame-field-carrier = Corriere
frame-field-carrierName = Nome del corriere
frame-field-service = Modalità di spedizione
frame-field-trackingNumber = Numero di tracciamento
frame-field-shipDate = Spedito
frame-field-deliveredAt = Consegnato
frame-field-purchaseDate = Ordinato
frame-field-shipBy = Spedire entro
frame-field-deliverBy = Consegnare entro
frame-field-reference = Riferimento del pacco
frame-field-orderItemId = Articolo dell’ordine
frame-field-quantity = Quantità
frame-field-category = Categoria

frame-screens = Schermate
frame-screen-inbox = Da gestire
frame-screen-mapping = Corrispondenze
frame-screen-rate = Tasso di tracciamento
frame-screen-sent = Inviati
