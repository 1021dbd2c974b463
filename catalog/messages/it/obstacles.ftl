# Perché un pacco non può essere inviato: una riga, senza punto finale.

E_MARKETPLACE =
    { $what ->
        [missing] manca il negozio
       *[malformed] «{ $text }» non è un negozio
    }

E_ORDER_ID =
    { $what ->
        [missing] manca il numero d’ordine
       *[malformed] «{ $text }» non è un numero d’ordine Amazon (3-7-7)
    }

E_PACKAGES = { $packages } pacchi sono troppi per un ordine (al massimo { $most })

E_PACKAGE = questo pacco non esiste

E_CARRIER = manca il corriere

E_CARRIER_NAME = il corriere Other richiede un nome

E_SHIP_DATE =
    { $what ->
        [missing] manca la data di spedizione
        [no-offset] «{ $text }» non ha fuso orario; scriva Z o +01:00 dopo l’ora
       *[malformed] «{ $text }» non è una data; scriva 2026-11-21T10:30:00Z o 2026-11-21
    }

E_REFERENCE =
    { $what ->
        [order] un altro pacco di questo ordine ha il riferimento { $reference }
        [run] un altro pacco dell’ordine { $orderId } ha il riferimento { $reference } in questa elaborazione
        [begun] alcune unità di questo ordine sono già state confermate; indichi un riferimento, perché nessun pacco precedente sia sovrascritto
       *[malformed] «{ $reference }» non è un riferimento del pacco; ha da 1 a { $most } cifre ed è maggiore di zero
    }

E_COD =
    { $what ->
        [method] «{ $text }» è sconosciuto; Amazon accetta DirectPayment
       *[store] il contrassegno si conferma solo in Giappone
    }

E_ITEMS =
    { $what ->
        [packages] l’ordine ha più pacchi; indichi gli articoli di ciascuno
       *[call] la chiamata deve indicare gli articoli; un feed accetta l’ordine intero
    }

E_ITEM_ID =
    { $what ->
        [missing] manca l’ID articolo dell’ordine
        [letters] «{ $text }» non è un numero, e il feed XML accetta solo numeri
       *[malformed] «{ $text }» non è un ID articolo dell’ordine
    }

E_ITEM_TWICE = l’articolo { $orderItemId } è due volte in questo pacco; sommi le sue unità

E_QUANTITY =
    { $what ->
        [missing] manca la quantità
       *[malformed] «{ $text }» non è un numero intero maggiore di zero
    }

E_COUNTRY = «{ $text }» non è un codice Paese di due lettere

E_UNTRACKED = la chiamata non può inviare un pacco senza numero di spedizione; lo invii con un feed

E_MERCHANT_ID = il feed XML richiede l’ID venditore

E_TRANSPARENCY =
    { $what ->
        [feed] { $codes } codici Transparency sono troppi; il feed XML ne accetta { $most } per articolo
       *[flat] { $codes } codici Transparency sono troppi; questo file flat ne accetta { $most } per riga, invii con la chiamata o con il feed XML
    }

E_SUPPLY_SOURCE = il feed XML non ha un posto noto per una fonte di approvvigionamento; invii con la chiamata o con il file flat

E_CONTROL = il carattere { $character } non può essere inviato

E_SHIFT_JIS = il carattere { $character } non esiste in Shift_JIS, la codifica del file flat del Giappone

E_TOO_LONG = { $characters } caratteri sono troppi; Amazon ne accetta { $most }

E_TOO_LARGE = il pacco da solo produce un documento di { $bytes } byte; Amazon ne accetta meno di { $limit }

E_WRITE = il documento non può essere scritto
