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

ITM004 = Il contenuto del pacco non è indicato; lo accetta solo un feed, e solo per un ordine in un unico pacco.
    .title = Contenuto del pacco non indicato
    .hint = Inserisca gli articoli e le quantità, oppure invii l’unico pacco con un feed.
