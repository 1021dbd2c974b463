# PKG: il pacco e il suo riferimento.

PKG001 = Un riferimento del pacco è un numero maggiore di zero; qui si legge «{ $reference }».
    .title = Riferimento del pacco che non è un numero maggiore di zero
    .hint = Numeri i pacchi dell’ordine: 1, 2, 3.

PKG002 = La spedizione non ha pacchi, quindi non c’è nulla da confermare.
    .title = Spedizione senza pacchi
    .hint = Aggiunga il pacco quando è partito.

PKG003 = Un altro pacco di questa spedizione ha già il riferimento { $reference }.
    .title = Due pacchi con lo stesso riferimento
    .hint = Dia a ogni pacco un numero proprio.

PKG004 = Alcune unità di questo ordine sono già state confermate, quindi il pacco ha bisogno di un riferimento proprio.
    .title = Pacco senza riferimento in un ordine confermato in parte
    .hint = Inserisca un numero che nessun pacco precedente dell’ordine ha; lo stesso numero sovrascriverebbe quel pacco.

PKG007 = Un’altra spedizione di questo ordine ha già il riferimento del pacco { $reference }.
    .title = Un’altra spedizione dello stesso ordine ha questo riferimento del pacco
    .hint = Numeri i pacchi dell’ordine di seguito e tolga ciò che compare due volte.

PKG005 =
    { $where ->
        [everywhere] Il campo ha { $length } caratteri, e Amazon ne accetta { $most }.
       *[feed] Il campo ha { $length } caratteri, e Amazon ne accetta { $most } in un file.
    }
    .title = Campo più lungo di quanto Amazon accetta
    .hint = Lo accorci.

PKG006 =
    Il campo contiene il carattere { $character }, che { $why ->
        [control] non può essere inviato
       *[unseen] nessuno vede
    }.
    .title = Carattere che non si può inviare, o non si vede
    .hint = Digiti di nuovo il testo.
