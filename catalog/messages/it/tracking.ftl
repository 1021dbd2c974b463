# TRK: il numero di spedizione (tracking).

TRK001 =
    Manca il numero di spedizione: { $reason ->
        [every-package] questo negozio ne richiede uno per ogni pacco
        [tracked-service] la modalità di spedizione è tracciata
        [held] la modalità di spedizione è tracciata: il pacco attende, perché senza numero conterebbe come difetto
        [sent] il pacco parte senza, come ha scelto: conta come difetto
       *[unknown-service] nulla indica che la modalità di spedizione sia senza tracciamento
    }.
    .title = Numero di spedizione mancante dove è necessario
    .hint = Inserisca il numero stampato sull’etichetta, oppure scelga una modalità non tracciata se il pacco è partito senza.

TRK002 = { $service } richiede l’ID del pacco stampato sopra il codice a barre 2D quadrato.
    .title = ID del pacco Royal Mail mancante
    .hint = Scansioni o digiti l’ID sopra il codice a barre 2D dell’etichetta.

TRK003 = { $number } contiene spazi o segni di punteggiatura; Amazon legge solo i caratteri veri e propri.
    .title = Spazi o punteggiatura nel numero
    .hint = Invii soltanto le lettere e le cifre del numero.

TRK004 = { $number } viene inviato come { $clean }.
    .title = Minuscole, caratteri a larghezza intera o invisibili nel numero
    .hint = Scriva il numero in semplici maiuscole.

TRK005 = { $number } non sembra un numero di { $carrier }.
    .title = Numero in un formato che questo corriere non usa
    .hint = Lo confronti con l’etichetta, carattere per carattere.

TRK006 = Un carattere di { $number } è sbagliato, o due sono scambiati: per { $carrier } la cifra di controllo sarebbe { $expected }, non { $found }.
    .title = Cifra di controllo che non corrisponde al numero
    .hint = Scansioni di nuovo l’etichetta: una cifra è sbagliata o due sono scambiate.

TRK007 = { $number } sembra un numero di { $other }, ma il corriere indicato è { $carrier }.
    .title = Numero di un altro corriere
    .hint = Confronti corriere e numero con l’etichetta.

TRK008 = { $number } contiene il carattere { $character }, che nessun corriere stampa.
    .title = Caratteri speciali nel numero
    .hint = Digiti di nuovo il numero dell’etichetta.

TRK009 =
    Il pacco viaggia senza numero di spedizione, quindi solo un file caricato può confermarlo; { $effect ->
        [exempt] la normativa del negozio lo esclude dalla percentuale di spedizioni tracciabili
       *[miss] può contare come difetto nella percentuale di spedizioni tracciabili
    }.
    .title = Pacco non tracciato, da confermare con un file
    .hint = Lo invii in un file da caricare su Amazon.

TRK010 =
    { $text } non è un numero di spedizione: sembra { $kind ->
        [order-id] un numero d’ordine
        [url] un indirizzo web
        [email] un indirizzo e-mail
        [date] una data
        [time] un’ora
        [phone-number] un numero di telefono
        [price] un prezzo
        [percentage] una percentuale
        [product-barcode] un codice a barre di prodotto
        [isbn] un ISBN
        [asin] un ASIN o un FNSKU
        [sku] un codice articolo
        [postcode] un codice postale
        [carrier-name] il nome di un corriere
        [words] semplici parole
       *[label-barcode] il MaxiCode di un’etichetta, che non contiene un numero intero
    }.
    .title = Il campo del numero di spedizione contiene altro
    .hint = Inserisca il numero stampato sull’etichetta.

TRK018 = { $number } sarebbe un numero di { $carrier } con { $expected } al posto di { $found } alla posizione { $place }.
    .title = Lettera al posto di una cifra, o cifra al posto di una lettera
    .hint = Guardi l’etichetta: lettere e cifre simili sono confuse.

TRK017 =
    { $number } è a un solo errore da un numero di { $carrier }: { $slip ->
        [swapped] due caratteri vicini sono scambiati
        [wrong] un carattere è sbagliato
        [extra] un carattere è di troppo
       *[missing] manca un carattere
    } (posizione { $place }, atteso { $expected }).
    .title = Numero a un solo errore da uno giusto
    .hint = Confronti quella posizione con l’etichetta, oppure scansioni di nuovo l’etichetta.

TRK019 = { $number } è un numero che { $post } dà a spedizioni che nessuno scansiona lungo il percorso.
    .title = Numero di una lettera che nessuno traccia
    .hint = Spedisca con un servizio il cui numero inizia con R, L, C, E, H o V.

TRK015 = A { $number } mancano { $count } delle cifre che { $carrier } stampa; andrebbe bene { $expected }, con gli zeri davanti.
    .title = Zeri iniziali persi
    .hint = Lo confronti con l’etichetta e tenga la colonna come testo.

TRK013 = { $text } riempie soltanto il campo: nessun corriere emette un numero simile.
    .title = Cifre che riempiono soltanto il campo
    .hint = Inserisca il numero stampato sull’etichetta.

TRK014 = { $number } è un numero di esempio di { $carrier }, stampato in guide e sistemi di prova.
    .title = Numero di esempio preso da una guida
    .hint = Inserisca il numero stampato sull’etichetta.

TRK012 = In un solo campo ci sono { $count } numeri, i primi due { $first } e { $second }.
    .title = Più numeri in un campo
    .hint = Faccia di ogni numero un pacco, con gli articoli che contiene.

TRK011 =
    { $text } è passato per un foglio di calcolo: { $damage ->
        [scientific] ne restano solo le prime cifre
        [error] il numero stesso è andato perso
       *[rounded] le cifre dopo la quindicesima sono diventate zeri
    }.
    .title = Numero danneggiato da un foglio di calcolo
    .hint = Esporti di nuovo la colonna come testo, oppure scansioni l’etichetta: le cifre perse non si possono ripristinare.

TRK016 =
    Oltre al numero { $number } il campo contiene { $around ->
        [label-text] delle parole
        [url] un indirizzo web
        [scanner-prefix] il prefisso di uno scanner
        [maxicode] i campi di un MaxiCode
       *[routing] l’instradamento di un codice a barre
    }.
    .title = Più del numero nel campo
    .hint = Inserisca solo il numero.

TRK022 = Il pacco { $package } di questo ordine ha già il numero { $number }.
    .title = Due pacchi di un ordine con lo stesso numero di spedizione
    .hint = Inserisca il numero dell’etichetta di questo pacco, oppure metta tutti gli articoli in un solo pacco.

TRK021 = Anche l’ordine { $other } ha il numero { $number }, e i due sono partiti a giorni di distanza.
    .title = Numero di spedizione che ricompare dopo giorni
    .hint = Inserisca per ogni ordine il numero della sua etichetta.

TRK020 =
    { $why ->
        [one-parcel] Anche l’ordine { $other } ha il numero { $number }, il che è giusto solo se un unico pacco contiene entrambi.
        [countries] Anche l’ordine { $other } ha il numero { $number }, e va in un altro Paese.
       *[import] Anche l’ordine { $other } ha il numero { $number }, ma gli ordini dall’estero non possono condividere un pacco verso il Regno Unito o l’UE.
    }
    .title = Due ordini con lo stesso numero di spedizione
    .hint = Inserisca il numero di ogni etichetta, a meno che un unico pacco contenga entrambi gli ordini.

TRK023 = I pacchi di questo valore da { $from } contano solo con più di una scansione; { $service } viene scansionato solo alla consegna.
    .title = Servizio con troppo poche scansioni per la provenienza del pacco
    .hint = Spedisca con un servizio che viene scansionato lungo il percorso.
