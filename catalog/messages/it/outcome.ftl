# Che cosa dicono le risposte di Amazon: parole, significato dei codici, e che cosa non va in un file di risposte.

outcome-accepted = Accettato
outcome-warned = Accettato con un avviso
outcome-unknown = Sconosciuto
outcome-refused = Rifiutato

action-give-up = non inviare di nuovo
action-already-done = già fatto, a quanto pare: rileggere l’ordine
action-fix-field = correggere, poi inviare di nuovo
action-try-later = riprovare più tardi
action-unknown = leggere il testo di Amazon

basis-named = La risposta di Amazon nomina il pacco.
basis-counted = La risposta non nomina il pacco, e i suoi totali escludono un rifiuto.
basis-whole-file = Amazon ha rifiutato l’intero file.
basis-processing = Amazon sta ancora elaborando il file.
basis-uncounted = La risposta non nomina il pacco, e i suoi totali non provano nulla; rilegga l’ordine.
basis-found = Il pacco è nell’ordine così come è stato inviato.
basis-differs = Il pacco è nell’ordine, ma non così come è stato inviato.
basis-missing = L’ordine c’è, il pacco non vi compare.
basis-no-packages = L’ordine è stato letto senza i suoi pacchi; chieda includedData=PACKAGES.
basis-no-order = La risposta non dice nulla di questo pacco.

difference =
    { $field ->
        [carrier] corriere: inviato «{ $sent }», presso Amazon «{ $found }»
        [service] modalità di spedizione: inviato «{ $sent }», presso Amazon «{ $found }»
        [shipDate] data di spedizione: inviato «{ $sent }», presso Amazon «{ $found }»
       *[trackingNumber] numero di spedizione: inviato «{ $sent }», presso Amazon «{ $found }»
    }

answer-package-reference = Il riferimento del pacco manca o non è un numero maggiore di zero.
answer-package-reference-type = Il riferimento del pacco è stato inviato come numero; deve essere testo.
answer-item-id = L’ordine non ha questo ID articolo.
answer-already-fulfilled = Tutte le unità sono già spedite, e nessun pacco ha questo riferimento.
answer-no-such-item = L’ordine non ha più articoli; probabilmente è stato annullato.
answer-package-version = Il pacco è stato modificato nel frattempo; probabilmente è già confermato.
answer-too-many-edits = Questo pacco è stato modificato quante volte Amazon consente.
answer-sandbox-date = La data di spedizione non è scritta secondo RFC 3339.
answer-no-token = Il token di accesso manca o è malformato.
answer-no-access = Accesso negato: ruolo, token o regione dell’applicazione non sono giusti.
answer-no-such-order = Questo ordine non esiste su questo host; controlli numero, negozio e regione.
answer-throttled = Troppe chiamate; di questa Amazon non ha preso nulla.
answer-amazon-fault = Guasto presso Amazon; non si sa se la chiamata sia stata eseguita.
answer-too-many-units = Più unità di quante ne restano nell’ordine.
answer-unknown-order = Amazon non trova l’ordine.
answer-incomplete-data = Qualcosa è incompleto o non valido; Amazon non dice che cosa.
answer-tracking-format = Il numero di spedizione non ha la forma di questo corriere.
answer-ill-formed-xml = Il file non è XML ben formato, oppure un file piatto è stato inviato come XML.
answer-invalid-items = Il feed XML non corrisponde al suo tipo: tipo di feed, ordine degli elementi o elemento sconosciuto.
answer-headings = Le intestazioni delle colonne mancano o sono sbagliate.
answer-no-order-column = Manca la colonna order-id.
answer-unknown-column = Un’intestazione di colonna è sconosciuta; la colonna è stata ignorata.
answer-other-without-name = Corriere Other senza nome.
answer-missing-value = Un campo obbligatorio è vuoto.
answer-feed-fault = Guasto interno presso Amazon; invii di nuovo il feed.
answer-too-many-errors = Troppi errori; Amazon si è fermata.
answer-missing-information = Mancano informazioni.
answer-ship-method = La modalità di spedizione è vuota o sconosciuta.
answer-package-cancelled = Il pacco è stato annullato.

E_REPORT = questa non è una risposta di Amazon: né un rapporto di elaborazione, né risposte di confirmShipment, né un ordine

E_REPORT_ROW = questa parte della risposta non si può leggere

E_NOT_SENT = la risposta nomina il numero { $number } { $orderId }, che non è stato inviato

E_SENT = il documento { $place } di quanto inviato non è un feed, un file piatto o un elenco di chiamate
