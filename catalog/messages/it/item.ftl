# ITM: gli articoli di un pacco.

ITM001 = Un ID articolo dell’ordine ha 14 cifre; qui si legge «{ $orderItemId }».
    .title = ID articolo dell’ordine senza 14 cifre
    .hint = Copi l’ID articolo dall’ordine, come testo.

ITM002 = Una quantità è un numero intero maggiore di zero; qui si legge «{ $quantity }».
    .title = Quantità che non è un numero intero maggiore di zero
    .hint = Inserisca quante unità ci sono nel pacco.

ITM003 =
    { $packed ->
        [one] I pacchi contengono { $packed } unità dell’articolo { $orderItemId }, ma l’ordine ne ha ancora da spedire solo { $open }.
       *[other] I pacchi contengono { $packed } unità dell’articolo { $orderItemId }, ma l’ordine ne ha ancora da spedire solo { $open }.
    }
    .title = Più unità di quante l’ordine ne abbia da spedire
    .hint = Conti di nuovo le unità e verifichi se alcune sono state annullate o già confermate.

ITM004 = Il contenuto del pacco non è indicato; Amazon lo accetta solo in un file, e solo per un ordine in un unico pacco.
    .title = Contenuto del pacco non indicato
    .hint = Inserisca gli articoli e le quantità, oppure invii l’unico pacco in un file.

ITM008 = «{ $transparencyCode }» non ha la forma di un codice Transparency.
    .title = Codice Transparency di forma sconosciuta
    .hint = Scansioni il codice accanto al logo T, non il codice a barre dell’articolo.

ITM007 = L’articolo { $orderItemId } richiede { $units } codici Transparency, uno per unità; ne sono indicati { $given }.
    .title = Codici Transparency mancanti
    .hint = Scansioni il codice Transparency di ogni unità.

ITM006 = L’articolo { $orderItemId } è già in questo pacco.
    .title = Articolo due volte in un pacco
    .hint = Sommi le unità in un’unica voce.

ITM009 =
    L’articolo { $orderItemId } ha { $given } codici Transparency, { $why ->
        [units] più delle unità
       *[feed] più dei dieci che un file accetta
    }.
    .title = Più codici Transparency delle unità, o di quanti un file ne accetta
    .hint = Indichi un codice per unità; più di dieci non entrano in un file.

ITM005 = L’ordine non ha l’articolo { $orderItemId }.
    .title = Articolo che l’ordine non ha
    .hint = Copi l’ID articolo proprio da questo ordine.
